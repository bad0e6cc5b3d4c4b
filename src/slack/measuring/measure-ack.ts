import type { AckFn, ReceiverEvent } from '@slack/bolt';
import type { Telemetry } from '../../domain.js';
import { isFields, numberAt, textAt } from '../../fields.js';

/** A request whose acknowledgement is timed from when it came, be it at the door, and counted where it fails. */
export function measureAck(request: ReceiverEvent, { meter, now }: Pick<Telemetry, 'meter' | 'now'>): ReceiverEvent {
  const labels = { request: kindOf(request.body) };
  const since = now() - (numberAt(request.customProperties, 'waited') ?? 0);
  const ack: AckFn<unknown> = async (response) => {
    try {
      await request.ack(response);
      meter.observe('verbatim_acknowledgement_seconds', labels, (now() - since) / 1_000);
    } catch (error) {
      meter.add('verbatim_acknowledgements_failed_total', labels);
      throw error;
    }
  };
  return { ...request, ack };
}

function kindOf(body: unknown): string {
  if (!isFields(body)) return 'other';
  if (typeof body.command === 'string') return 'command';
  const type = textAt(body, 'type');
  if (type === 'event_callback') return 'event';
  if (type === 'block_actions') return 'press';
  if (type.startsWith('view_')) return 'form';
  return type === 'shortcut' || type === 'message_action' ? 'shortcut' : 'other';
}
