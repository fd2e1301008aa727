import { expect, test } from 'vitest'
import { byReason } from './left'

test('exercises are gathered under their reason and none is lost', () => {
    const rows = [
        ['floor', 'plank'],
        ['knee', 'squat'],
        ['floor', 'bridge'],
    ] as const
    expect(byReason(rows)).toEqual([
        { because: 'floor', exercises: ['plank', 'bridge'] },
        { because: 'knee', exercises: ['squat'] },
    ])
})
