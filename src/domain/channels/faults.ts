import { isDelicate, isSheetKind, type ChannelDefinition } from './definition.ts';
import { standsAside } from '../surveys/aside.ts';
import { isSelfSurvey } from '../surveys/own-device.ts';
import { branchFaults } from './faults/branches.ts';
import type { FaultName } from './faults/fault-names.ts';
import { ownFaults } from './faults/one-question.ts';
import { keepsItems } from './faults/survey-items.ts';
import type { Question, QuestionKind } from './question.ts';

/** What is wrong, and where. */
export interface Fault {
  readonly name: FaultName;
  /** Place of the question, from 0; `null` for the channel itself. */
  readonly question: number | null;
}

/** Files that a citizen may send with one form, over all its questions. */
const mostFiles = 5;

/** Most bytes of a definition as it travels: what one act may hold. */
const largestDefinition = 60_000;

/**
 * What is wrong in a definition: that of the channel itself first, then question by question.
 *
 * @param earlier versions that were signed before, oldest first: their answers are read for ever
 * @returns an empty list when it may be used
 */
export function faultsIn(
  definition: ChannelDefinition,
  earlier: readonly ChannelDefinition[] = [],
): readonly Fault[] {
  const { questions } = definition;
  const before = kindsBefore(earlier);
  const ids = questions.map(({ id }) => id);
  return [
    ...channelFaults(definition, earlier).map((name): Fault => ({ name, question: null })),
    ...questions.flatMap((question, index) =>
      [
        ...(ids.indexOf(question.id) < index ? (['same-id'] as const) : []),
        ...((before.get(question.id) ?? question.kind) === question.kind ? [] : (['id-reused'] as const)),
        ...ownFaults(question),
        ...(isSheetKind(definition.kind) ? sheetFaults(question) : []),
        ...branchFaults(questions, index),
      ].map((name): Fault => ({ name, question: index })),
    ),
  ];
}

/** The kind under which each question's answers were given before. */
export function kindsBefore(earlier: readonly ChannelDefinition[]): ReadonlyMap<string, QuestionKind> {
  return new Map(earlier.flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind] as const)));
}

/** How large a definition is as it travels, in bytes of UTF-8. */
export function sizeOfDefinition(definition: ChannelDefinition): number {
  let size = 0;
  for (const sign of JSON.stringify(definition)) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) size += 1;
    else if (code < 0x800) size += 2;
    else size += code < 0x1_00_00 ? 3 : 4;
  }
  return size;
}

function channelFaults(
  definition: ChannelDefinition,
  earlier: readonly ChannelDefinition[],
): readonly FaultName[] {
  const { title, questions, opensAt, closesAt, quota, languages, edition } = definition;
  const last = earlier.at(-1);
  const tags = languages.map(({ tag }) => tag);
  return [
    ...(title.th.trim() === '' ? (['no-title'] as const) : []),
    ...reachFaults(definition),
    ...(readByOthers(definition) ? (['other-readers'] as const) : []),
    ...(opensAt !== null && closesAt !== null && opensAt >= closesAt && !mayStandAside(definition)
      ? (['closes-before-opening'] as const)
      : []),
    ...(quota !== null && !(Number.isSafeInteger(quota) && quota >= 1) ? (['no-quota'] as const) : []),
    ...(filesIn(questions) > mostFiles ? (['too-many-files'] as const) : []),
    ...(edition !== null && last !== undefined && !keepsItems(last, definition)
      ? (['items-changed'] as const)
      : []),
    ...(new Set(tags).size < tags.length || languages.some((one) => !isLanguage(one))
      ? (['language-unclear'] as const)
      : []),
    ...(hasUnsourced(definition) ? (['no-source'] as const) : []),
    ...(sizeOfDefinition(definition) > largestDefinition ? (['too-large'] as const) : []),
  ];
}

/** A self-survey closes before it opens: it stands aside while the national survey runs. */
function mayStandAside(definition: ChannelDefinition): boolean {
  return isSelfSurvey(definition.kind) && standsAside(definition);
}

/** What is delicate goes to its named readers, and nothing else does. */
function readByOthers({ kind, ring }: ChannelDefinition): boolean {
  if (kind === 'integrity-report') return ring !== 'integrity';
  return kind === 'conduct-complaint' ? ring !== 'conduct' : isDelicate(ring);
}

/** A form is asked here; an external channel leads elsewhere and asks nothing. */
function reachFaults({ kind, questions, leadsTo }: ChannelDefinition): readonly FaultName[] {
  if (kind !== 'external') return questions.length === 0 ? ['no-questions'] : [];
  return [
    ...(questions.length > 0 ? (['external-asks'] as const) : []),
    ...(leadsTo === null ? (['no-address'] as const) : []),
    ...(leadsTo !== null && !isAddress(leadsTo) ? (['address-unclear'] as const) : []),
  ];
}

/** Whether it leads anywhere: a page of the web, or a telephone. */
export function isAddress(text: string): boolean {
  return text.length <= 500 && /^(https:\/\/[^\s"'<>]+|tel:[+\d*#]{3,20})$/.test(text);
}

function isLanguage({ tag, name }: ChannelDefinition['languages'][number]): boolean {
  const isTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag) && tag !== 'th' && tag !== 'en';
  return isTag && name.trim() !== '' && name.length <= 60;
}

/** What an office confirms, it confirms by something. */
function hasUnsourced({ facts }: ChannelDefinition): boolean {
  if (facts === null) return false;
  const { steps, documents, fee, legalLimit } = facts;
  return [steps, documents, fee, legalLimit].some(
    (fact) => fact?.certainty === 'confirmed' && fact.source.title.th.trim() === '',
  );
}

function filesIn(questions: readonly Question[]): number {
  return questions.reduce((sum, question) => {
    if (question.kind === 'photo') return sum + question.most;
    return question.kind === 'spoken' ? sum + 1 : sum;
  }, 0);
}

/** An anonymous sheet carries no files, and nothing that names who filled it in. */
function sheetFaults({ kind }: Question): readonly FaultName[] {
  if (kind === 'photo' || kind === 'spoken') return ['file-on-sheet'];
  return kind === 'phone' || kind === 'citizen-id' ? ['person-on-sheet'] : [];
}
