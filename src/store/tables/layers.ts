import { z } from 'zod';
import { type ArticleLife, type ArticleSettings, lifeFields, type SettingsChange, windowOf } from '../../domain.js';
import { parseStored } from '../parse-stored.js';
import type { SqlScalar } from '../sql.js';

/** What is said of an article, as it is kept: the stronger first. */
export interface Layers {
  readonly decided: ArticleSettings;
  readonly file: ArticleSettings;
  readonly defaults: ArticleLife;
}

export interface LayersRow {
  readonly decided: string;
  readonly file: string;
  readonly defaults: string;
}

const settingNames = ['title', 'collection', ...lifeFields] as const;

const storedSettings: z.ZodType<ArticleSettings> = z.object(
  Object.fromEntries(settingNames.map((name) => [name, z.exactOptional(z.string())])),
);

export function readLayers({ decided, file, defaults }: LayersRow): Layers {
  return { decided: readSettings(decided), file: readSettings(file), defaults: readSettings(defaults) };
}

export function readSettings(json: string): ArticleSettings {
  return json === '{}' ? {} : parseStored(storedSettings, json, 'what is said of an article');
}

/** What counts. Where it was decided that there is none of something, there is none. */
export function lifeOfLayers({ decided, file, defaults }: Layers): ArticleLife {
  const said = { ...defaults, ...file, ...decided };
  return Object.fromEntries(lifeFields.flatMap((field) => (said[field] ? [[field, said[field]]] : [])));
}

/** What is decided once a change is made; `null` takes a decision back. */
export function withChange(decided: ArticleSettings, change: SettingsChange): ArticleSettings {
  const changed = { ...decided, ...change };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== null && value !== undefined));
}

/** The columns that follow from the layers. */
export const LAYER_COLUMNS = [
  'file',
  'defaults',
  'decided',
  'embargo_at',
  'from_at',
  'until_at',
  'retired_at',
  'owner',
  'review_by',
] as const;

/** Their values, in this order. */
export function layerValues(layers: Layers): readonly SqlScalar[] {
  const life = lifeOfLayers(layers);
  const { from, until } = windowOf(life);
  return [
    JSON.stringify(layers.file),
    JSON.stringify(layers.defaults),
    JSON.stringify(layers.decided),
    life.embargo ?? null,
    from ?? null,
    until ?? null,
    life.retiredAt ?? null,
    life.owner ?? null,
    life.reviewBy ?? null,
  ];
}
