import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError, credential, get, pair, post, tokenIn } from './client'

const answer = (status: number, body: unknown) =>
    vi.fn(() => Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status })))

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

test('a request carries the credential and goes to this origin only', async () => {
    credential.write('secret')
    const fetch = answer(200, [1])
    vi.stubGlobal('fetch', fetch)
    expect(await get('/persons')).toEqual([1])
    const [url, init] = fetch.mock.calls[0] as unknown as [string, RequestInit]
    expect(url).toBe('/api/persons')
    expect(init.headers).toMatchObject({ Authorization: 'Bearer secret' })
    expect(init.credentials).toBe('omit')
})

test('without a credential no header is sent', async () => {
    const fetch = answer(200, {})
    vi.stubGlobal('fetch', fetch)
    await get('/health')
    const [, init] = fetch.mock.calls[0] as unknown as [string, RequestInit]
    expect(init.headers).not.toHaveProperty('Authorization')
})

test('a refusal says its code, its field and what came with it', async () => {
    vi.stubGlobal('fetch', answer(422, { error: { code: 'invalid', message: 'too high', field: 'height' } }))
    const error = await post('/persons', {}).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: 'invalid', status: 422, field: 'height', message: 'too high' })
})

test('a lock brings the result of the screen with it', async () => {
    const body = {
        error: { code: 'locked', message: 'locked', field: null },
        locked: { level: 'emergency_now' },
    }
    vi.stubGlobal('fetch', answer(423, body))
    const error = (await get('/persons/1/programme').catch((one: unknown) => one)) as ApiError
    expect(error.locked).toBe(true)
    expect(error.body).toEqual(body)
})

test('a program that does not answer is told apart from one that refuses', async () => {
    vi.stubGlobal(
        'fetch',
        vi.fn(() => Promise.reject(new TypeError('refused'))),
    )
    const error = (await get('/persons').catch((one: unknown) => one)) as ApiError
    expect([error.unreachable, error.unpaired]).toEqual([true, false])
})

test('pairing keeps what the program gives, and nothing when it refuses', async () => {
    vi.stubGlobal('fetch', answer(200, { credential: 'kept' }))
    await pair('once')
    expect(credential.read()).toBe('kept')
    vi.stubGlobal('fetch', answer(401, { error: { code: 'unpaired', message: 'used', field: null } }))
    await expect(pair('once')).rejects.toMatchObject({ unpaired: true })
    expect(credential.read()).toBe('kept')
})

test('the one-time token is read from the address', () => {
    expect(tokenIn('#pair=a-B_9')).toBe('a-B_9')
    expect(tokenIn('#claim-c01')).toBeNull()
    expect(tokenIn('')).toBeNull()
})
