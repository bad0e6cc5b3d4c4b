import { z } from 'zod';
import { confirm, id, markedOption, optionGroup, plainOption, plainTextRule } from './text-rules.js';

/** Elements to choose from: menus, radio buttons, checkboxes, dates. Slack's block elements reference. */
const actionable = { action_id: id.optional() };
const choosable = {
  ...actionable,
  confirm: confirm.optional(),
  focus_on_load: z.boolean().optional(),
};
const menu = { ...choosable, placeholder: plainTextRule(150).optional() };
const several = { ...menu, max_selected_items: z.int().min(1).optional() };

const options = z.array(plainOption).min(1).max(100);
const listed = { options: options.optional(), option_groups: z.array(optionGroup).min(1).max(100).optional() };
const fewOptions = z.array(markedOption).min(1).max(10);

/** Slack takes a list of options or of groups, one of them and not both. */
function hasOneList(menu: { options?: unknown; option_groups?: unknown }): boolean {
  return (menu.options === undefined) !== (menu.option_groups === undefined);
}
const oneList = { error: 'must have either options or option_groups' };

const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...menu, ...listed, initial_option: plainOption.optional() })
  .refine(hasOneList, oneList);
const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...several,
    ...listed,
    initial_options: options.optional(),
  })
  .refine(hasOneList, oneList);

const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...menu,
  initial_option: plainOption.optional(),
  min_query_length: z.int().min(0).optional(),
});
const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...several,
  initial_options: options.optional(),
  min_query_length: z.int().min(0).optional(),
});
const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...menu,
  initial_user: z.string().optional(),
});
const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...several,
  initial_users: z.array(z.string()).optional(),
});
const conversation = { default_to_current_conversation: z.boolean().optional(), filter: z.object({}).optional() };
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...menu,
  ...conversation,
  initial_conversation: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
});
const multiConversationsSelect = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...several,
  ...conversation,
  initial_conversations: z.array(z.string()).optional(),
});
const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...menu,
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
});
const multiChannelsSelect = z.strictObject({
  type: z.literal('multi_channels_select'),
  ...several,
  initial_channels: z.array(z.string()).optional(),
});

const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...choosable,
  options: fewOptions,
  initial_option: markedOption.optional(),
});
const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...choosable,
  options: fewOptions,
  initial_options: fewOptions.optional(),
});
const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...menu,
  initial_date: z.iso.date().optional(),
});
const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...menu,
  initial_time: z.string().optional(),
  timezone: z.string().optional(),
});
export const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...choosable,
  initial_date_time: z.int().optional(),
});

/** Those that may stand beside a section's text, among actions, and in an input. */
export const choices = [
  staticSelect,
  multiStaticSelect,
  externalSelect,
  multiExternalSelect,
  usersSelect,
  multiUsersSelect,
  conversationsSelect,
  multiConversationsSelect,
  channelsSelect,
  multiChannelsSelect,
  radioButtons,
  checkboxes,
  datepicker,
  timepicker,
] as const;
