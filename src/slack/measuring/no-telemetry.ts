import type { Telemetry } from '../../domain.js';

/** Where nobody looks. */
export const noTelemetry: Telemetry = {
  meter: { add: () => {}, observe: () => {}, set: () => {}, watch: () => {} },
  onStep: () => {},
  begin: () => ({ end: () => {} }),
  now: () => 0,
};
