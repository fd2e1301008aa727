import { expect, test, vi } from 'vitest'
import { fluent, Texts } from './fluent'

const english = `
factor-hip = Hip turn
reason-targets = It works on { $factor }, which was { $value ->
    [one] one degree
   *[other] { $value } degrees
}.
plain = Plain
`

test('a message is said with its numbers, texts and the texts of other messages', () => {
    const texts = new Texts([['en', english]])
    const message = { key: 'reason-targets', args: { factor: { key: 'factor-hip' }, value: 24 } }
    expect(texts.message(message)).toBe('It works on Hip turn, which was 24 degrees.')
    expect(texts.message({ ...message, args: { ...message.args, value: 1 } })).toContain('one degree')
})

test('a language that is not complete falls back to English', () => {
    const texts = new Texts([['de', 'factor-hip = Hüftdrehung'], ['en', english]]) // prettier-ignore
    expect(texts.say('factor-hip')).toBe('Hüftdrehung')
    expect(texts.say('plain')).toBe('Plain')
})

test('a key without a text shows itself and is reported once', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const texts = new Texts([['en', english]])
    expect(texts.say('nowhere')).toBe('nowhere')
    expect(texts.say('nowhere')).toBe('nowhere')
    expect(texts.maybe('nowhere')).toBeNull()
    expect(report).toHaveBeenCalledTimes(1)
    report.mockRestore()
})

test('a text that wants an argument nobody gave is reported', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    new Texts([['en', english]]).say('reason-targets', { value: 2 })
    expect(report).toHaveBeenCalled()
    report.mockRestore()
})

test('ids are spelled with hyphens in keys', () => {
    expect(fluent('hip_ir_limited')).toBe('hip-ir-limited')
})
