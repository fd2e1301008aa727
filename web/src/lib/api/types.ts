/** Short names for the shapes of the API; the shapes themselves are generated from `openapi.json` (`npm run types`). */
import type { components } from './schema'

/**
 * What the program sends: an optional field is always there, and null when it is empty. The generated shapes cannot say
 * so, because requests may leave such fields out.
 */
type Sent<T> = T extends (infer Item)[]
    ? Sent<Item>[]
    : T extends object
      ? { [Name in keyof T]-?: Name extends Pair ? [number, number] : Sent<Exclude<T[Name], undefined>> }
      : T

/** Lower and upper end: OpenAPI cannot say that there are two. */
type Pair = 'interval' | 'plausible'

type Schemas = components['schemas']

export type Answer = Schemas['Answer']
export type Arg = Schemas['Arg']
export type Asymmetry = Sent<Schemas['Asymmetry']>
export type Claim = Sent<Schemas['Claim']>
export type Condition = Sent<Schemas['Condition']>
export type ConditionRecord = Schemas['ConditionRecord']
export type Contradiction = Sent<Schemas['Contradiction']>
export type CouldNot = Schemas['CouldNot']
export type Dose = Schemas['Dose']
export type Finding = Sent<Schemas['Finding']>
export type Findings = Sent<Schemas['Findings']>
export type Flag = Sent<Schemas['Flag']>
/** An answer as it is sent, and, with its time, as it is read. */
export type FlagAnswer = Schemas['AnswerGiven']
export type FollowUp = Schemas['FollowUp']
export type FollowUpAnswer = Schemas['FollowUpAnswer']
export type Grade = Schemas['EvidenceGrade']
export type Instrument = Schemas['Instrument']
export type Item = Sent<Schemas['Item']>
export type Level = Schemas['Level']
export type Lock = Sent<Schemas['Lock']>
export type Measurement = Omit<Schemas['Measurement'], 'side' | 'pain' | 'rater'> & Required<Taken>
export type Message = Schemas['Message']
export type NewMeasurement = Omit<Schemas['MeasurementTaken'], 'at' | 'side' | 'pain' | 'rater'> &
    Required<Taken>
export type NewPerson = Omit<Person, 'id'>
export type NextTest = Sent<Schemas['NextTest']>
export type Outcome = Schemas['Outcome']
export type Pack = Omit<Sent<Schemas['Content']>, 'follow_ups'> & { follow_ups: FollowUp[] }
export type Assessment = Pack['assessments'][number]
export type Person = Required<Omit<Schemas['Person'], 'preferences' | 'conditions'>> & {
    conditions: ConditionRecord[]
    preferences: Required<Schemas['Preferences']>
}
export type Programme = Sent<Schemas['Programme']>
export type ProgrammeNow = Sent<Schemas['ProgrammeNow']>
export type Question = Schemas['Question']
export type Rater = Schemas['Rater']
export type Sex = Schemas['Sex']
export type Side = Schemas['Side']
export type TestsToDo = Sent<Schemas['TestsToDo']>
export type TriageNow = Sent<Schemas['TriageNow']>
export type TriageResult = Sent<Schemas['TriageResult']>

/** Empty rather than absent, in both directions. */
interface Taken {
    side: Side | null
    pain: number | null
    rater: Rater
}
