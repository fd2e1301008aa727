/** The safety questions as screens, and what is missing on one of them. Decides nothing about safety itself. */
import type { Answer, Flag, FlagAnswer, FollowUp, FollowUpAnswer, Pack, Question } from '../api/types'
import { numberOf } from '../person/form'

export interface Screen {
    group: string
    flags: Flag[]
}

/** Questions on one screen when they need not stand alone. */
const TOGETHER = 4

/** Screens in the order of the questions: one question each where the group asks for it, a few together elsewhere. */
export function screensOf(questions: readonly Question[], pack: Pack): Screen[] {
    const alone = new Set(pack.groups.filter((group) => group.one_by_one).map((group) => group.id))
    const screens: Screen[] = []
    for (const { flag: id } of questions) {
        const flag = pack.flags.find((one) => one.id === id)
        if (!flag) throw new Error(`the content has no flag ${id}`)
        const last = screens.at(-1)
        const joins = last?.group === flag.group && !alone.has(flag.group) && last.flags.length < TOGETHER
        if (last && joins) last.flags.push(flag)
        else screens.push({ group: flag.group, flags: [flag] })
    }
    return screens
}

/** One flag as it is being answered. Follow-ups are kept as typed. */
export interface Draft {
    answer: Answer | null
    follow_ups: Record<string, string>
    features: string[]
}
/** What a number or a day is kept as when the person said they do not know it. */
export const UNKNOWN = 'unsure'
export const UNTOUCHED: Draft = { answer: null, follow_ups: {}, features: [] }
export type Drafts = Record<string, Draft>

const means = (draft: Draft | undefined): boolean => draft?.answer === 'yes' || draft?.answer === 'unsure'

/** Whether a flag is asked at all, given the answers so far. */
export function asked(flag: Flag, drafts: Drafts): boolean {
    const gates = flag.applies?.unless_no_to ?? []
    return gates.length === 0 || !gates.every((gate) => drafts[gate]?.answer === 'no')
}

/** The follow-ups to show under a flag. */
export function followUpsOf(
    flag: Flag,
    draft: Draft,
    question: Question | undefined,
    pack: Pack,
): FollowUp[] {
    if (!means(draft)) return []
    const ids = new Set(question?.follow_ups ?? flag.follow_ups)
    const unsure = question?.if_unsure ?? flag.if_unsure
    if (draft.answer === 'unsure' && unsure) ids.add(unsure)
    return [...ids].flatMap((id) => pack.follow_ups.find((one) => one.id === id) ?? [])
}

export interface Defect {
    field: string
    key: string
    args?: Record<string, string | number>
}

/** What is missing or impossible on a screen. Follow-ups may stay open: the rules are strict about what is not known. */
export function defectsOf(
    screen: Screen,
    drafts: Drafts,
    questions: readonly Question[],
    pack: Pack,
    now: string,
): Defect[] {
    const found: Defect[] = []
    for (const flag of screen.flags) {
        if (!asked(flag, drafts)) continue
        const draft = drafts[flag.id] ?? UNTOUCHED
        if (draft.answer === null) found.push({ field: flag.id, key: 'app-error-answer' })
        const question = questions.find((one) => one.flag === flag.id)
        if (draft.answer === 'no' && question?.features_first && draft.features.length > 0)
            found.push({ field: flag.id, key: 'app-error-ticked' })
        for (const follow of followUpsOf(flag, draft, question, pack)) {
            const typed = draft.follow_ups[follow.id] ?? ''
            const field = `${flag.id}-${follow.id}`
            if (typed === '' || typed === UNKNOWN) continue
            if (follow.type === 'number') {
                const value = numberOf(typed)
                if (value === null || value < follow.min || value > follow.max)
                    found.push({
                        field,
                        key: 'app-error-between',
                        args: { min: follow.min, max: follow.max },
                    })
            }
            if (follow.type === 'date' && typed > now) found.push({ field, key: 'app-error-future' })
        }
    }
    return found
}

function followUpAnswer(follow: FollowUp, typed: string): FollowUpAnswer {
    if (typed === UNKNOWN) return { answer: 'unsure' }
    if (follow.type === 'yes_no') return { answer: typed as Answer }
    if (follow.type === 'choice') return { choice: typed }
    if (follow.type === 'date') return { date: typed }
    return { number: numberOf(typed) ?? Number.NaN }
}

/** The answers to send: those given, with the follow-ups that were shown. */
export function answersOf(drafts: Drafts, questions: readonly Question[], pack: Pack): FlagAnswer[] {
    const answers: FlagAnswer[] = []
    for (const question of questions) {
        const flag = pack.flags.find((one) => one.id === question.flag)
        const draft = drafts[question.flag]
        if (!flag || !draft || draft.answer === null || !asked(flag, drafts)) continue
        const follow_ups: Record<string, FollowUpAnswer> = {}
        for (const follow of followUpsOf(flag, draft, question, pack)) {
            const typed = draft.follow_ups[follow.id] ?? ''
            if (typed !== '') follow_ups[follow.id] = followUpAnswer(follow, typed)
        }
        answers.push({
            flag: flag.id,
            answer: draft.answer,
            follow_ups,
            features: means(draft) || question.features_first ? draft.features : [],
        })
    }
    return answers
}

/** Flags of a screen whose answer must be confirmed and sent at once; those sent already are not asked again. */
export function alarms(screen: Screen, drafts: Drafts, told: readonly FlagAnswer[]): Flag[] {
    const known = new Set(
        told.filter((one) => one.answer === 'yes' || one.answer === 'unsure').map((one) => one.flag),
    )
    return screen.flags.filter(
        (flag) => flag.level === 'emergency_now' && means(drafts[flag.id]) && !known.has(flag.id),
    )
}
