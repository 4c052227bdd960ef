import type { EntityType } from '../model';
import { lists } from './lexicons';
import type { Evidence } from './nameEvidence';

/** The four labels of the tagger (those of CoNLL-2003). */
export type TagLabel = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** How the tagger reads a name where it stands. */
export interface NameTag {
  readonly label: TagLabel;
  /** Probability of the label, 0 to 1. */
  readonly confidence: number;
}

/** What a label says of each type: 1 for the type that it means, less for those that it is given to as well. */
type Meaning = Readonly<Partial<Record<EntityType, number>>>;

/**
 * Newspapers are labelled as organisations and buildings as places: of two types that a label nearly equally means, a head
 * or a list decides. What is labelled MISC is told apart by its own words and surroundings alone; where they are silent, it
 * is something made.
 */
const meanings: Readonly<Record<TagLabel, Meaning>> = {
  PER: { person: 1, product: 0.15, group: 0.1 },
  ORG: {
    organization: 1,
    media: 0.9,
    facility: 0.6,
    group: 0.4,
    product: 0.4,
    agreement: 0.5,
    event: 0.5,
    weapon: 0.4,
    place: 0.2,
  },
  LOC: { place: 1, facility: 0.9, organization: 0.25, group: 0.15, event: 0.15, product: 0.1 },
  MISC: {
    product: 1,
    event: 0.95,
    agreement: 0.95,
    weapon: 0.95,
    group: 0.9,
    media: 0.6,
    organization: 0.35,
    facility: 0.3,
    place: 0.2,
  },
};

const reasons: Readonly<Record<TagLabel, string>> = {
  PER: 'read as a person in its sentence',
  ORG: 'read as an organisation in its sentence',
  LOC: 'read as a place in its sentence',
  MISC: 'read as a name of another kind in its sentence',
};

/** Weight of a label that is as likely as not, and what each unit of its log odds adds. */
const evenWeight = 1.5;
const weightOfLogOdds = 1.1;
/** A sure label beats what a form suggests ("ends like a surname"), and loses to a list that leaves no doubt (countries, peoples). */
const sureWeight = 7;

/**
 * What the tagger's label says about the types of a name, the type it means first. The weight grows with the log odds of
 * the label, from 0 (hardly believed) to 7 (sure).
 * @returns nothing without a label, or for one that is hardly believed
 */
export function taggedEvidence(tag: NameTag | undefined): Evidence[] {
  const weight = tag ? weightOf(tag.confidence) : 0;
  if (!tag || weight === 0) return [];
  const reason = reasons[tag.label];
  return (Object.entries(meanings[tag.label]) as [EntityType, number][]).map(([type, share]) => ({
    type,
    weight: weight * share,
    reason,
  }));
}

/**
 * How much of a label is left to believe by what the lists say of the name. The tagger knows the lists, too: that a listed town
 * reads as a place says little beyond that it is listed, and companies and ships are called after towns.
 * @param bits what the lists say of the name
 */
export function discountListed(
  evidence: readonly Evidence[],
  label: TagLabel | undefined,
  bits: number,
): readonly Evidence[] {
  const town = (bits & towns) !== 0 && (bits & lists.country) === 0;
  if (label !== 'LOC' || !town) return evidence;
  return evidence.map(one => ({ ...one, weight: one.weight * listedShare }));
}

const towns = lists.city | lists.region | lists.landmark | lists.ordinaryPlace;
const listedShare = 0.35;

/** Whether a label is given to names of a type nearly as readily as to those of the type it means. */
export function mayMean({ label }: NameTag, type: EntityType): boolean {
  return (meanings[label][type] ?? 0) >= 0.5;
}

function weightOf(confidence: number): number {
  if (!(confidence > 0)) return 0;
  if (confidence >= 1) return sureWeight;
  const logOdds = Math.log(confidence / (1 - confidence));
  return Math.min(sureWeight, Math.max(0, evenWeight + weightOfLogOdds * logOdds));
}
