import type { InFlight } from '../concurrency/in-flight.js';
import type { HomePublisher } from '../web-api/home-publisher.js';
import type { PressContext } from './press-context.js';

export interface FormContext extends PressContext {
  readonly inFlight: InFlight;
  readonly home: HomePublisher;
}
