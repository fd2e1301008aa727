/**
 * Talks to the program that served this page, and to nothing else. Knows the credential; what an answer means is left
 * to the caller.
 */

import type { Message } from './types'

interface Refusal {
    field: string | null
    says: Message | null
    body: unknown
}

/** Why a request did not give an answer. `unreachable`: the program is not running. */
export class ApiError extends Error {
    readonly code: string
    readonly status: number
    readonly field: string | null
    /** The same in the reader's language, where the program has words for it. */
    readonly says: Message | null
    /** What the server sent besides the error, such as the triage result behind a lock. */
    readonly body: unknown

    constructor(code: string, status: number, message: string, more: Partial<Refusal> = {}) {
        super(message)
        this.name = 'ApiError'
        this.code = code
        this.status = status
        this.field = more.field ?? null
        this.says = more.says ?? null
        this.body = more.body ?? null
    }

    get unreachable(): boolean {
        return this.status === 0
    }
    get unpaired(): boolean {
        return this.status === 401
    }
    get locked(): boolean {
        return this.status === 423
    }
}

const KEY = 'plumb.credential'

/** The credential of this browser, kept in the storage of this origin alone. */
export const credential = {
    read: (): string | null => localStorage.getItem(KEY),
    write: (value: string): void => localStorage.setItem(KEY, value),
    forget: (): void => localStorage.removeItem(KEY),
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

async function send(method: Method, path: string, body?: unknown): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json' }
    const token = credential.read()
    if (token) headers.Authorization = `Bearer ${token}`
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    let response: Response
    try {
        response = await fetch(`/api${path}`, {
            method,
            headers,
            body: body === undefined ? undefined : JSON.stringify(body),
            credentials: 'omit',
        })
    } catch (cause) {
        throw new ApiError('unreachable', 0, String(cause))
    }
    if (response.ok) return response
    const answer: unknown = await response.json().catch(() => null)
    const error = (answer as { error?: Partial<Refusal> & { code?: string; message?: string } } | null)?.error
    throw new ApiError(error?.code ?? 'unknown', response.status, error?.message ?? response.statusText, {
        ...error,
        body: answer,
    })
}

async function json<T>(method: Method, path: string, body?: unknown): Promise<T> {
    const response = await send(method, path, body)
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T)
}

export const get = <T>(path: string): Promise<T> => json<T>('GET', path)
export const post = <T>(path: string, body: unknown = {}): Promise<T> => json<T>('POST', path, body)
export const put = <T>(path: string, body: unknown): Promise<T> => json<T>('PUT', path, body)
export const remove = (path: string): Promise<void> => json<void>('DELETE', path)
export const text = async (path: string): Promise<string> => (await send('GET', path)).text()

/** Trades the one-time token of the printed address for a credential. */
export async function pair(token: string): Promise<void> {
    const answer = await post<{ credential: string }>('/pair', { token })
    credential.write(answer.credential)
}

/** The one-time token in an address such as `http://127.0.0.1:7878/#pair=…`, or `null`. */
export function tokenIn(hash: string): string | null {
    return new URLSearchParams(hash.replace(/^#/, '')).get('pair')
}
