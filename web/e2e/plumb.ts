/** What every browser test shares: a page that may not complain, and people made through the API. */
import { readFileSync } from 'node:fs'
import { expect, test as base, type Page } from '@playwright/test'

export { expect }

/** Fails the test on a console error, an uncaught error, a refused inline style or script, or a request elsewhere. */
export const test = base.extend<{ quiet: { allow: RegExp[] } }>({
    quiet: [
        async ({ page, baseURL }, use) => {
            const quiet = { allow: [] as RegExp[] }
            const complaints: string[] = []
            page.on('console', (message) => {
                if (message.type() === 'error' || message.text().includes('Content Security Policy'))
                    complaints.push(message.text())
            })
            page.on('pageerror', (error) => complaints.push(error.message))
            page.on('request', (request) => {
                if (!request.url().startsWith(baseURL ?? '-')) complaints.push(`request to ${request.url()}`)
            })
            await use(quiet)
            const left = complaints.filter((one) => !quiet.allow.some((allowed) => allowed.test(one)))
            expect(left).toEqual([])
        },
        { auto: true },
    ],
})

const credential = (): string => {
    const state = JSON.parse(readFileSync(process.env.PLUMB_PAIRED ?? '', 'utf8')) as {
        origins: { localStorage: { name: string; value: string }[] }[]
    }
    return state.origins[0]?.localStorage.find((one) => one.name === 'plumb.credential')?.value ?? ''
}

export async function api<T>(page: Page, method: 'GET' | 'POST', path: string, data?: unknown): Promise<T> {
    const answer = await page.request.fetch(`/api${path}`, {
        method,
        data: data === undefined ? undefined : JSON.stringify(data),
        headers: { Authorization: `Bearer ${credential()}`, 'Content-Type': 'application/json' },
    })
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return (await answer.json()) as T
}

const PROFILE = {
    born: '1968-03-27',
    sex: 'female',
    height: 1.68,
    mass: 70,
    country: 'DE',
    language: 'en',
    mode: 'wellness',
    conditions: [],
    preferences: {
        minutes: 10,
        days_per_week: 3,
        equipment: ['chair', 'wall', 'mat', 'counter', 'step', 'tape'],
        limits: [],
        disliked: [],
        liked: [],
        walking: { minutes_at_once: 10, days_per_week: 3 },
        helper: false,
        overhead_goal: false,
    },
}

/** A person who answered every safety question with no. */
export async function someone(page: Page, name: string): Promise<number> {
    const { id } = await api<{ id: number }>(page, 'POST', '/persons', { ...PROFILE, name })
    return id
}

export async function answerAll(page: Page, id: number, yes: readonly string[] = []): Promise<void> {
    const { questions } = await api<{ questions: { flag: string }[] }>(
        page,
        'GET',
        `/persons/${id}/triage?purpose=start`,
    )
    const answers = questions.map(({ flag }) => ({ flag, answer: yes.includes(flag) ? 'yes' : 'no' }))
    const pain = { now: 3, usual: 3, new_location: false, new_leg_symptom: false }
    await api(page, 'POST', `/persons/${id}/triage`, { answers, pain })
}

/** A person with results: a hip that turns in little on the left, short balance, and some stress. */
export async function measured(page: Page, name: string): Promise<number> {
    const id = await someone(page, name)
    await answerAll(page, id)
    const { assessments } = await api<Content>(page, 'GET', '/content')
    const take = async (assessment: string, side: string | null, outcome: object) => {
        const test = assessments.find((one) => one.id === assessment)
        if (!test) throw new Error(`the content has no test ${assessment}`)
        const body = {
            assessment,
            side,
            instrument: test.instruments[0]?.kind,
            rater: 'own',
            outcome,
            pain: 1,
        }
        await api(page, 'POST', `/persons/${id}/measurements`, body)
    }
    await take('hip_ir_seated', 'left', { values: [21, 22, 22] })
    await take('hip_ir_seated', 'right', { values: [38, 40, 39] })
    await take('cst30', null, { values: [9] })
    await take('stress_level', null, { level: 'severe' })
    return id
}

export interface Content {
    assessments: { id: string; sided: boolean; instruments: { kind: string }[]; levels: { id: string }[] }[]
}
