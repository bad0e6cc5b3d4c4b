import type { TableShape } from '../table-shape.js';

/** What several processes agree by, since format 15. Instants are milliseconds. */

/** What deliveries have since then beside what they had: see `DeliveryRow`. */
export const deliveryFences = ['fence', 'doubt'] as const;

/** What one process at a time does: see `Duties`. */
export const dutiesTable: TableShape = {
  name: 'duties',
  columns: {
    name: 'text',
    owner: 'text',
    holder: 'text',
    fence: 'integer',
    beat: 'integer',
    begun_at: 'integer',
    leased_until: 'integer',
    ended_at: 'integer?',
    outcome: 'text?',
  },
  key: ['name'],
};

/** When the next message may go out in a channel: see `Turns`. */
export const channelTurnsTable: TableShape = {
  name: 'channel_turns',
  columns: { channel: 'text', free_at: 'integer' },
  key: ['channel'],
  indexes: { channel_turns_by_time: ['free_at'] },
};

/** Until when Slack is to be left alone with a call: see `Turns`. */
export const slackRestsTable: TableShape = {
  name: 'slack_rests',
  columns: { call: 'text', until: 'integer' },
  key: ['call'],
};
