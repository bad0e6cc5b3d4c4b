import { DockerfileParser, type Instruction } from 'dockerfile-ast';

/** What is done to a stage's files; `folder` is the working directory, from the root of the stage's files. */
export type ImageStep =
  | { readonly kind: 'run'; readonly folder: string; readonly command: string }
  /** By `apt-get`: they are of the base's system, and no files of ours. */
  | { readonly kind: 'packages'; readonly names: readonly string[] }
  | {
      readonly kind: 'copy';
      readonly folder: string;
      /** The stage that it is copied from; the project's folder where it is absent. */
      readonly from?: string;
      readonly sources: readonly string[];
      readonly to: string;
    };

interface ImageStage {
  readonly name?: string;
  readonly base: string;
  readonly steps: readonly ImageStep[];
}

/** How what is in the image is started. */
export interface ImageSettings {
  readonly folder: string;
  readonly command: readonly string[];
  readonly user: string;
  readonly env: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly ports: readonly string[];
  readonly healthCheck: readonly string[];
}

export interface ImagePlan {
  readonly stages: readonly ImageStage[];
  /** Of the last stage, which becomes the image. */
  readonly settings: ImageSettings;
}

interface StageDraft {
  readonly name?: string;
  readonly base: string;
  readonly steps: ImageStep[];
  settings: ImageSettings & { readonly entry: readonly string[]; readonly args: readonly string[] };
}

/** Reads a Dockerfile. Throws at an instruction that it doesn't know, and where nothing is to be started in the image. */
export function readDockerfile(text: string): ImagePlan {
  const drafts: StageDraft[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') drafts.push(beginStage(instruction));
    else addTo(drafts.at(-1), instruction);
  }
  const last = drafts.at(-1);
  if (!last || last.settings.entry.length === 0) throw new Error('The Dockerfile has no stage with an ENTRYPOINT.');
  const { entry, args, ...settings } = last.settings;
  return {
    stages: drafts.map(({ name, base, steps }) => ({ ...(name !== undefined && { name }), base, steps })),
    settings: { ...settings, command: [...entry, ...args] },
  };
}

function beginStage(instruction: Instruction): StageDraft {
  const [base = '', , name] = instruction.getArguments().map(String);
  const nothing = { env: {}, labels: {}, volumes: [], ports: [], healthCheck: [], entry: [], args: [], command: [] };
  return { ...(name !== undefined && { name }), base, steps: [], settings: { folder: '/', user: 'root', ...nothing } };
}

function addTo(stage: StageDraft | undefined, instruction: Instruction): void {
  const keyword = instruction.getKeyword();
  if (!stage) throw new Error(`${keyword} stands before any FROM.`);
  const { settings } = stage;
  const words = instruction.getArguments().map(String);
  const [word = ''] = words;
  switch (keyword) {
    case 'COPY':
      stage.steps.push(readCopy(instruction, settings.folder));
      break;
    case 'RUN':
      stage.steps.push(readRun(instruction.getArgumentsContent() ?? '', settings.folder));
      break;
    case 'WORKDIR':
      stage.settings = { ...settings, folder: word };
      break;
    case 'USER':
      stage.settings = { ...settings, user: word };
      break;
    case 'EXPOSE':
      stage.settings = { ...settings, ports: [...settings.ports, ...words] };
      break;
    case 'ENV':
      stage.settings = { ...settings, env: { ...settings.env, ...readPairs(instruction) } };
      break;
    case 'LABEL':
      stage.settings = { ...settings, labels: { ...settings.labels, ...readPairs(instruction) } };
      break;
    case 'VOLUME':
      stage.settings = { ...settings, volumes: [...settings.volumes, ...readList(instruction)] };
      break;
    case 'ENTRYPOINT':
      stage.settings = { ...settings, entry: readList(instruction) };
      break;
    case 'CMD':
      stage.settings = { ...settings, args: readList(instruction) };
      break;
    case 'HEALTHCHECK':
      stage.settings = { ...settings, healthCheck: readList(instruction) };
      break;
    default:
      throw new Error(`Of a Dockerfile, ${keyword} is not known here.`);
  }
}

function readRun(command: string, folder: string): ImageStep {
  if (!command.startsWith('apt-get ')) return { kind: 'run', folder, command };
  const [, installed = ''] = /apt-get install ((?:[^&\s]+\s+)*)/.exec(command) ?? [];
  return { kind: 'packages', names: installed.split(/\s+/).filter((word) => /^[a-z]/.test(word)) };
}

function readCopy(instruction: Instruction, folder: string): ImageStep {
  const text = instruction.toString();
  const [, from] = /\s--from=(\S+)/.exec(text) ?? [];
  if (/\s--(?!from=)/.test(text)) throw new Error(`COPY has a flag that is not known here: ${text}`);
  const sources = instruction.getArguments().map(String);
  const to = sources.pop() ?? '';
  return { kind: 'copy', folder, ...(from !== undefined && { from }), sources, to };
}

/** A JSON list after the keyword, its flags and, of a health check, its own CMD. Throws where it is none. */
function readList(instruction: Instruction): string[] {
  const text = instruction.getArgumentsContent() ?? '';
  return JSON.parse(text.slice(text.indexOf('[')));
}

/** Pairs of names and values, in quotes or without. */
function readPairs(instruction: Instruction): Record<string, string> {
  const pairs = (instruction.getArgumentsContent() ?? '').matchAll(/([\w.]+)=(?:"([^"]*)"|(\S+))/g);
  return Object.fromEntries(Array.from(pairs, ([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']));
}
