/** What the bot says about following a thread. */
export const threadWords = {
  stopped: 'I stay quiet in this thread until somebody mentions me again.',
  /** In a direct conversation, where nothing can be meant for anybody else. */
  alwaysHere: 'Here I answer every message. In a channel’s thread, “stop” keeps me quiet until I am mentioned again.',
  /** In the usage: where a further question needs no mention. */
  furtherQuestions: {
    all: 'Once I have answered you in a thread, ask on there without a mention for a day; “@verbatim stop” ends that.',
    public:
      'Once I have answered you in a thread of a public channel, ask on there without a mention for a day; “@verbatim stop” ends that. In private channels, mention me each time.',
    private:
      'Once I have answered you in a thread of a private channel, ask on there without a mention for a day; “@verbatim stop” ends that. In public channels, mention me each time.',
    none: 'Mention me in each further question of a thread: without a mention I can’t read it there.',
  },
} as const;
