import { expect, test } from 'vitest'
import english from '$text/en/app.ftl?raw'
import { Texts } from '../text/fluent'
import { doseMessage } from './dose'

const texts = new Texts([['en', english]])
const dose = {
    sets: 2,
    reps: 8,
    hold_s: 0,
    rep_s: 4,
    rest_s: 45,
    per_side: false,
    days_per_week: 3,
    minutes: 3,
}
const words = (part: Partial<typeof dose>) => {
    const { key, args } = doseMessage({ ...dose, ...part })
    return texts.say(key, args)
}

test('movements, holds and long single repetitions read like a person would say them', () => {
    expect(words({})).toBe('2 × 8 times')
    expect(words({ sets: 1 })).toBe('8 times')
    expect(words({ hold_s: 1 })).toBe('2 × 8 times')
    expect(words({ sets: 1, reps: 3, hold_s: 25, rep_s: 30 })).toBe('3 times, hold for 25 seconds')
    expect(words({ sets: 1, reps: 1, hold_s: 40, rep_s: 45 })).toBe('hold for 40 seconds')
    expect(words({ sets: 1, reps: 1, hold_s: 300, rep_s: 300 })).toBe('5 minutes')
})
