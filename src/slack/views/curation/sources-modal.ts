import type { types } from '@slack/bolt';
import type { SourceState } from '../../../domain.js';
import { articlesWords as words } from '../../../words.js';
import { button } from '../../blocks/button.js';
import { curationActions as actions } from '../../blocks/curation-actions.js';
import { fitLabel } from '../../blocks/fit-text.js';
import { isolateDirection } from '../../blocks/isolate-direction.js';
import { boldLeaf, richText, section, smallLine, textLeaf, textLine } from '../../blocks/rich-text.js';
import { shownMoment } from '../../blocks/shown-moment.js';
import { slackLimits } from '../../blocks/slack-limits.js';
import { createModal } from '../create-modal.js';

/** Sources that are shown, each with two of the hundred blocks that a modal may have. */
const mostSources = 40;

/** Characters of an address or a reason. */
const labelLimit = 300;

/** How each source stands, those that want something first. `note`: what became of what somebody did before. */
export function sourcesModal(states: readonly SourceState[], note?: string): types.ModalView {
  const wanting = (state: SourceState) => (asks(state) || state.failures > 0 ? 0 : 1);
  const shown = states.toSorted((one, other) => wanting(one) - wanting(other)).slice(0, mostSources);
  const rest = states.length - shown.length;
  return createModal(words.sourcesTitle, [
    ...(note === undefined ? [] : [textLine(isolateDirection(note))]),
    ...(states.length === 0 ? [textLine(words.noSources)] : []),
    ...shown.flatMap(blocksOf),
    ...(rest > 0 ? [smallLine(words.moreSources(rest))] : []),
  ]);
}

function asks({ loss }: SourceState): boolean {
  return loss !== undefined && !loss.isConfirmed;
}

function blocksOf(state: SourceState): types.KnownBlock[] {
  const { spec, lookedAt, changedAt, articles, articlesIn, articlesOut } = state;
  const times = [
    lookedAt === undefined ? words.neverLooked : words.looked(shownMoment(lookedAt)),
    ...(changedAt === undefined ? [] : [words.changedOn(shownMoment(changedAt))]),
  ];
  const lines = [
    fitLabel(spec.location, labelLimit),
    times.join(' · '),
    words.inAndOut(articles, articlesIn, articlesOut),
    ...troubleOf(state),
  ];
  const letGo = button(actions.letGo, spec.id, words.letGo, words.letGoSaid(fitLabel(spec.id, labelLimit)));
  return [
    richText([
      section([boldLeaf(fitLabel(spec.id, labelLimit) || '–')]),
      ...lines.map((line) => section([textLeaf(isolateDirection(line))])),
    ]),
    // A button carries the whole of the id.
    ...(asks(state) && spec.id.length <= slackLimits.value ? [{ type: 'actions' as const, elements: [letGo] }] : []),
  ];
}

function troubleOf({ failures, reason = '', loss, refused }: SourceState): string[] {
  return [
    ...(failures > 0 ? [words.failed(failures, fitLabel(reason, labelLimit))] : []),
    ...(loss ? [loss.isConfirmed ? words.lossConfirmed : words.loss(loss.leaving, loss.of)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
  ];
}
