import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answerAll, expect, measured, someone, test } from './plumb'
import { press, title } from './steps'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** Rules of WCAG 2.2 A and AA, and axe's own good practice. */
async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe)
    return page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') }
        const { violations } = await axe.run(document, { resultTypes: ['violations'] })
        return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
        )
    })
}

/** Every page, by a name for its picture, with what has to be done to see it. */
const PAGES: [name: string, open: (page: Page, id: number) => Promise<unknown>][] = [
    ['welcome', (page) => page.goto('/')],
    ['people', (page) => page.goto('/people')],
    ['person', (page) => page.goto('/people/new')],
    [
        'person-errors',
        async (page) => {
            await page.goto('/people/new')
            await press(page, 'Continue')
        },
    ],
    ['about', (page, id) => page.goto(`/people/${id}/about`)],
    ['safety', (page, id) => page.goto(`/people/${id}/safety`)],
    [
        'safety-question',
        async (page, id) => {
            await page.goto(`/people/${id}/safety`)
            await press(page, 'Start the questions')
            await page.getByRole('radio', { name: 'Yes', exact: true }).first().check()
        },
    ],
    [
        'safety-confirm',
        async (page, id) => {
            await page.goto(`/people/${id}/safety`)
            await press(page, 'Start the questions')
            await page.getByRole('radio', { name: 'Yes', exact: true }).first().check()
            await press(page, 'Continue')
        },
    ],
    ['safety-result', (page, id) => page.goto(`/people/${id}/safety/result`)],
    ['tests', (page, id) => page.goto(`/people/${id}/tests`)],
    ['test-angle', (page, id) => page.goto(`/people/${id}/tests/hip_ir_seated`)],
    ['test-question', (page, id) => page.goto(`/people/${id}/tests/worry_move`)],
    [
        'findings',
        async (page, id) => {
            await page.goto(`/people/${id}/findings`)
            await page
                .getByText(/^What speaks for it/)
                .first()
                .click()
        },
    ],
    ['programme', (page, id) => page.goto(`/people/${id}/programme`)],
    ['print', (page, id) => page.goto(`/people/${id}/programme/print`)],
    ['help', (page) => page.goto('/help')],
    ['evidence', (page) => page.goto('/evidence')],
]
const WIDTHS = [360, 768, 1280]

const settle = async (page: Page) => {
    await title(page).waitFor()
    await expect(page.getByText('One moment.')).toHaveCount(0)
    await page.evaluate(() => document.fonts.ready)
}

for (const [name, open] of PAGES) {
    test(`${name}: clean for axe in light and dark, no sideways scrolling, nothing refused`, async ({
        page,
    }) => {
        const id = await measured(page, `Page ${name}`)
        // every visit begins anew, without what was typed in the one before
        await page.addInitScript(() => sessionStorage.clear())
        for (const scheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
            await page.setViewportSize({ width: 1280, height: 800 })
            await open(page, id)
            await settle(page)
            expect(await violations(page), scheme).toEqual([])
            for (const width of WIDTHS) {
                await page.setViewportSize({ width, height: width < 500 ? 740 : 900 })
                await page.screenshot({ path: `e2e/screens/${name}-${width}-${scheme}.png`, fullPage: true })
            }
        }
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        expect(await violations(page), '320 px').toEqual([])
    })
}

test('a locked person: result, lock form and refused programme are clean for axe', async ({
    page,
    quiet,
}) => {
    quiet.allow.push(/status of 423/)
    const id = await someone(page, 'Locked')
    await answerAll(page, id, ['ces_saddle'])
    for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await page.goto(`/people/${id}/safety/result`)
        await settle(page)
        await page.getByText('A clinician has seen me about this').first().click()
        expect(await violations(page), scheme).toEqual([])
        for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: width < 500 ? 740 : 900 })
            await page.screenshot({ path: `e2e/screens/locked-${width}-${scheme}.png`, fullPage: true })
        }
        await page.goto(`/people/${id}/programme`)
        await settle(page)
        expect(await violations(page), scheme).toEqual([])
        await page.screenshot({ path: `e2e/screens/programme-locked-1280-${scheme}.png`, fullPage: true })
    }
})

test('targets are large enough to hit: 44 px, but for links inside sentences', async ({ page }) => {
    const id = await measured(page, 'Targets')
    await page.setViewportSize({ width: 360, height: 740 })
    for (const path of ['/', `/people/${id}/tests/hip_ir_seated`, `/people/${id}/programme`, '/help']) {
        await page.goto(path)
        await settle(page)
        const small = await page.evaluate(() =>
            [
                ...document.querySelectorAll(
                    'button, .button, summary, select, .input, nav a, label:has(input)',
                ),
            ]
                .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 1)
                .filter((one) => Math.round(one.getBoundingClientRect().height) < 44)
                .map((one) => one.outerHTML.slice(0, 100)),
        )
        expect(small, path).toEqual([])
    }
})

test('text twice as large loses nothing', async ({ page }) => {
    const id = await measured(page, 'Large')
    await page.addInitScript(() =>
        addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%')),
    )
    for (const path of ['/', `/people/${id}/findings`, `/people/${id}/programme`]) {
        await page.goto(path)
        await settle(page)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide, path).toBeLessThanOrEqual(0)
    }
})

test('what a screen reader is told: welcome, a question, help', async ({ page }) => {
    await page.goto('/')
    await settle(page)
    await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'frame.aria.yml' })
    await expect(
        page.getByRole('main').getByRole('heading', { name: 'Five steps' }).locator('..'),
    ).toMatchAriaSnapshot({
        name: 'steps.aria.yml',
    })
    const id = await someone(page, 'Aria')
    await page.goto(`/people/${id}/safety`)
    await press(page, 'Start the questions')
    await settle(page)
    await expect(page.getByRole('navigation', { name: 'Your path' })).toMatchAriaSnapshot({
        name: 'path.aria.yml',
    })
    await expect(page.getByRole('radiogroup').first()).toMatchAriaSnapshot({ name: 'question.aria.yml' })
    await page.goto('/help')
    await page.getByLabel('Where are you?').selectOption('GB')
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'help.aria.yml' })
})

test('the findings say in words what the pictures show', async ({ page }) => {
    const id = await measured(page, 'Words')
    await page.goto(`/people/${id}/findings`)
    await settle(page)
    const hip = page.locator('article#hip_ir_limited')
    await expect(hip).toContainText(/Left:\s+(very |rather |about as )?(un)?likely/)
    await expect(hip).toContainText(/\d+ ± \d+ degrees/)
    await expect(hip).toContainText(/You read 21, 22, 22 degrees/)
    await expect(hip).toContainText(/Two in three people like you/)
    await expect(hip.getByRole('link', { name: /not verified|source read/ }).first()).toBeVisible()
})

test('the plan prints on two sheets at most, without the frame', async ({ page }) => {
    const id = await measured(page, 'Paper')
    await page.goto(`/people/${id}/programme/print`)
    await settle(page)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    const sheets = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
    expect(sheets).toBeGreaterThan(0)
    expect(sheets).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('link', { name: 'Help now' })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'When to stop' })).toBeVisible()
})
