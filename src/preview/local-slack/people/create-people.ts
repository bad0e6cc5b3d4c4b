import type { People } from '../contract.js';
import { act } from './act.js';
import { runCommand } from './command.js';
import { closeView, submitView } from './modals.js';
import { openApp } from './open-app.js';
import { say, sendFiles } from './say.js';
import { runGlobalShortcut, runMessageShortcut } from './shortcuts.js';
import type { Stage } from './stage.js';

/** What people can do, each on the same stage: state, the way to the bot, response URLs. */
export function createPeople(stage: Stage): People {
  return {
    say: (...args) => say(stage, ...args),
    sendFiles: (...args) => sendFiles(stage, ...args),
    command: (...args) => runCommand(stage, ...args),
    act: (...args) => act(stage, ...args),
    submit: (...args) => submitView(stage, ...args),
    closeView: (...args) => closeView(stage, ...args),
    openApp: (...args) => openApp(stage, ...args),
    messageShortcut: (...args) => runMessageShortcut(stage, ...args),
    globalShortcut: (...args) => runGlobalShortcut(stage, ...args),
  };
}
