import type { Deliveries } from '../../domain.js';
import type { InFlight } from '../concurrency/in-flight.js';
import type { HomePublisher } from '../web-api/home-publisher.js';
import type { PressContext } from './press-context.js';

export interface FormContext extends PressContext {
  readonly inFlight: InFlight;
  readonly deliveries: Deliveries;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
  readonly home: HomePublisher;
}
