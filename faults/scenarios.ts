import { burstOverSockets } from './burst-over-sockets.js';
import { cutSockets } from './cut-sockets.js';
import { harmedStore } from './harmed-store.js';
import { inShort } from './in-short.js';
import { killAndRestart } from './kill-and-restart.js';
import { lockedStore } from './locked-store.js';
import { overloadOverHttp } from './overload-over-http.js';
import { clockJumps } from './replicas/clock-jumps.js';
import { databaseFull } from './replicas/database-full.js';
import { databaseRestarts } from './replicas/database-restarts.js';
import { replicaPaused } from './replicas/replica-paused.js';
import { replicasInShort } from './replicas/replicas-in-short.js';
import { replicasAndDatabaseKilled, replicasKilled } from './replicas/replicas-killed.js';
import { replicasKilledPosting } from './replicas/replicas-killed-posting.js';
import { replicasTroubledSlack } from './replicas/replicas-troubled-slack.js';
import { rollingUpgrade } from './replicas/rolling-upgrade.js';
import { soak } from './replicas/soak.js';
import type { Scenario } from './scenario.js';
import { stopUnderLoad } from './stop-under-load.js';
import { failingSlack, slowSlack } from './troubled-slack.js';

/** Every attack, in the order in which they are run. */
export const scenarios: readonly Scenario[] = [
  inShort,
  burstOverSockets,
  overloadOverHttp,
  stopUnderLoad,
  killAndRestart,
  slowSlack,
  failingSlack,
  cutSockets,
  harmedStore,
  lockedStore,
  replicasInShort,
  replicasKilled,
  replicasKilledPosting,
  replicasAndDatabaseKilled,
  databaseRestarts,
  databaseFull,
  replicaPaused,
  clockJumps,
  replicasTroubledSlack,
  rollingUpgrade,
  soak,
];
