import type { InFlight } from '../concurrency/in-flight.js';
import type { HomePublisher } from '../web-api/publish-home.js';
import type { PressContext } from './press-context.js';

export interface FormContext extends PressContext {
  readonly inFlight: InFlight;
  readonly home: HomePublisher;
}
