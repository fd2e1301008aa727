import { describe, expect, test } from 'vitest'
import type { Flag, FollowUp, Pack } from '../api/types'
import {
    alarms,
    answersOf,
    asked,
    defectsOf,
    followUpsOf,
    screensOf,
    UNKNOWN,
    UNTOUCHED,
    type Drafts,
} from './screens'

const flag = (id: string, group: string, more: object = {}) => ({
    id, group, level: 'urgent_same_day', optional: false, follow_ups: [], if_unsure: null, features: [],
    help: false, sources: [], verified: true, ...more,
}) as unknown as Flag // prettier-ignore
const days: FollowUp = { id: 'days', type: 'number', unit: 'unit-days', min: 0, max: 400 }
const change: FollowUp = { id: 'change', type: 'choice', choices: ['worse', 'same'] }
const worse: FollowUp = { id: 'worse', type: 'yes_no' }
const pack = {
    groups: [
        { id: 'nerves', one_by_one: true },
        { id: 'other', one_by_one: false },
    ],
    follow_ups: [days, change, worse],
    flags: [
        flag('saddle', 'nerves', { level: 'emergency_now', follow_ups: ['change', 'days'] }),
        flag('bladder', 'nerves', { level: 'emergency_now' }),
        ...['a', 'b', 'c', 'd', 'e'].map((id) => flag(id, 'other')),
        flag('gated', 'other', { applies: { unless_no_to: ['a', 'b'] }, if_unsure: 'worse' }),
    ],
} as unknown as Pack
const questions = pack.flags.map(({ id, follow_ups, if_unsure }) => ({
    flag: id,
    follow_ups,
    if_unsure,
    optional: false,
    one_by_one: false,
    features_first: id === 'e',
}))
const said = (answer: 'yes' | 'no' | 'unsure' | 'skipped', more = {}) => ({ ...UNTOUCHED, answer, ...more })

test('sensitive groups get a screen for each question, others at most four together', () => {
    const screens = screensOf(questions, pack).map((screen) => screen.flags.map((one) => one.id))
    expect(screens).toEqual([['saddle'], ['bladder'], ['a', 'b', 'c', 'd'], ['e', 'gated']])
})

test('nothing counts as answered until it is', () => {
    const [first] = screensOf(questions, pack)
    expect(defectsOf(first!, {}, questions, pack, '2026-11-22')).toEqual([
        { field: 'saddle', key: 'app-error-answer' },
    ])
    for (const answer of ['yes', 'no', 'unsure', 'skipped'] as const)
        expect(defectsOf(first!, { saddle: said(answer) }, questions, pack, '2026-11-22')).toEqual([])
    expect(answersOf({}, questions, pack)).toEqual([])
})

describe('follow-ups', () => {
    const saddle = pack.flags[0]!
    const ids = (answer: 'yes' | 'no' | 'unsure') =>
        followUpsOf(saddle, said(answer), questions[0], pack).map((one) => one.id)
    test('are asked after yes and unsure, in the order of the question', () => {
        expect(ids('yes')).toEqual(['change', 'days'])
        expect(ids('unsure')).toEqual(['change', 'days'])
        expect(ids('no')).toEqual([])
    })
    test('of an unsure answer are asked after unsure only', () => {
        const gated = pack.flags.at(-1)!
        expect(followUpsOf(gated, said('unsure'), questions.at(-1), pack)).toEqual([worse])
        expect(followUpsOf(gated, said('yes'), questions.at(-1), pack)).toEqual([])
    })
    test('are sent with their type, left out when empty, and dropped when the answer turns to no', () => {
        const drafts: Drafts = { saddle: said('yes', { follow_ups: { days: '12', change: '' } }) }
        expect(answersOf(drafts, questions, pack)).toEqual([
            { flag: 'saddle', answer: 'yes', follow_ups: { days: { number: 12 } }, features: [] },
        ])
        const no: Drafts = { saddle: said('no', { follow_ups: { days: '12' } }) }
        expect(answersOf(no, questions, pack)[0]?.follow_ups).toEqual({})
    })
    test('outside their bounds are refused', () => {
        const screen = screensOf(questions, pack)[0]!
        const drafts = { saddle: said('yes', { follow_ups: { days: '500' } }) }
        expect(defectsOf(screen, drafts, questions, pack, '2026-11-22')[0]).toMatchObject({
            field: 'saddle-days',
        })
    })
})

test('a gated question is asked unless every gate was answered no', () => {
    const gated = pack.flags.at(-1)!
    expect(asked(gated, {})).toBe(true)
    expect(asked(gated, { a: said('no'), b: said('skipped') })).toBe(true)
    expect(asked(gated, { a: said('no'), b: said('no') })).toBe(false)
})

test('an emergency answer is confirmed once, yes and unsure alike', () => {
    const screen = screensOf(questions, pack)[0]!
    expect(alarms(screen, { saddle: said('yes') }, []).map((one) => one.id)).toEqual(['saddle'])
    expect(alarms(screen, { saddle: said('unsure') }, [])).toHaveLength(1)
    expect(alarms(screen, { saddle: said('no') }, [])).toEqual([])
    expect(alarms(screen, { saddle: said('yes') }, [{ flag: 'saddle', answer: 'yes' }])).toEqual([])
    expect(alarms(screen, { saddle: said('yes') }, [{ flag: 'saddle', answer: 'no' }])).toHaveLength(1)
})

test('a list that stands before its answer is sent with it, and may not contradict it', () => {
    const screen = screensOf(questions, pack).at(-1)!
    const drafts: Drafts = { e: said('no', { features: ['dialysis'] }), gated: said('no') }
    expect(defectsOf(screen, drafts, questions, pack, '2026-11-22')).toEqual([
        { field: 'e', key: 'app-error-ticked' },
    ])
    const unsure: Drafts = { e: said('unsure', { features: ['dialysis'] }) }
    expect(answersOf(unsure, questions, pack)[0]?.features).toEqual(['dialysis'])
})

test('not knowing a number is an answer, sent as unsure and never as nothing', () => {
    const [first] = screensOf(questions, pack)
    const drafts = { saddle: said('yes', { follow_ups: { days: UNKNOWN, change: UNKNOWN } }) }
    expect(defectsOf(first!, drafts, questions, pack, '2026-11-22')).toEqual([])
    expect(answersOf(drafts, questions, pack)[0]?.follow_ups).toEqual({
        days: { answer: 'unsure' },
        change: { answer: 'unsure' },
    })
})
