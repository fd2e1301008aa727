import type { Locator, Page } from '@playwright/test'
import { expect, test } from './plumb'
import { title } from './steps'

/** Tab, Shift+Tab, Space, Enter, arrows and letters: nothing else, and no script moves the focus. */
const keys = (page: Page) => page.keyboard

const focused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Tabs on until the control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
    await target.waitFor()
    for (let stops = 0; stops < 250; stops += 1) {
        if (await focused(target)) return
        await keys(page).press('Tab')
    }
    throw new Error(`the keyboard does not reach ${target.toString()}`)
}

async function enter(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await tabTo(page, page.getByRole(role, { name, exact: true }))
    await keys(page).press('Enter')
}

async function type(page: Page, label: string, text: string): Promise<void> {
    await tabTo(page, page.getByLabel(label, { exact: true }))
    await keys(page).type(text)
}

async function tick(page: Page, name: string): Promise<void> {
    await tabTo(page, page.getByRole('checkbox', { name }))
    await keys(page).press('Space')
}

/** Reaches a group of radio buttons by Tab and walks to one of them with the arrow keys. */
async function choose(page: Page, group: Locator, name: string): Promise<void> {
    const radios = group.getByRole('radio')
    const wanted = group.getByRole('radio', { name, exact: true })
    await tabTo(page, radios.first())
    await keys(page).press('Space')
    for (let steps = 0; steps < 12 && !(await wanted.isChecked()); steps += 1)
        await keys(page).press('ArrowDown')
    await expect(wanted).toBeChecked()
}

const group = (page: Page, name: string | RegExp) => page.getByRole('radiogroup', { name })

test('with a keyboard only, from the welcome to an agreed programme', async ({ page }) => {
    test.setTimeout(400_000)
    await page.goto('/people/new')
    await expect(title(page)).toHaveText('About you')

    await type(page, 'What should we call you?', 'Kim')
    await type(page, 'Day', '1')
    await type(page, 'Month', '5')
    await type(page, 'Year', '1990')
    await choose(page, group(page, 'Sex'), 'Male')
    await tabTo(page, page.getByLabel('Country you are in'))
    await keys(page).type('Germ')
    await enter(page, 'button', 'Continue')

    await expect(title(page)).toBeFocused()
    await tick(page, 'None of these')
    await enter(page, 'button', 'Continue')
    await expect(title(page)).toHaveText('What you can do today')
    await tick(page, 'None of these')
    await type(page, 'How long can you walk without a rest?', '20')
    await type(page, 'On how many days a week do you walk that long?', '4')
    await choose(page, group(page, /above your head/), 'No')
    await enter(page, 'button', 'Continue')
    await choose(page, group(page, /one session/), '10 minutes')
    await choose(page, group(page, /days a week/), '3 days')
    await tick(page, 'firm chair')
    await tick(page, 'free wall')
    await choose(page, group(page, /help you with a test/), 'No')
    await enter(page, 'button', 'Save and go on')

    await expect(title(page)).toHaveText('First, is it safe to start?')
    await expect(title(page)).toBeFocused()
    await enter(page, 'button', 'Start the questions')
    for (let screens = 0; screens < 90; screens += 1) {
        await expect(title(page)).toBeFocused()
        const heading = await title(page).textContent()
        if (heading === 'Check your answers') break
        for (const one of await page.getByRole('radiogroup').all()) {
            const scale = (await one.getByRole('radio').count()) === 11
            await choose(page, one, scale ? '2' : 'No')
        }
        const where = page.getByText(/^\d+ of \d+$/)
        const before = await where.textContent()
        await enter(page, 'button', 'Continue')
        await expect(where).not.toHaveText(before ?? '')
    }
    await enter(page, 'button', 'Finish')

    await enter(page, 'link', 'Go to the tests')
    await expect(title(page)).toHaveText('Tests')
    await page.getByRole('link', { name: 'Start this test' }).waitFor()
    await enter(page, 'link', 'Start this test')
    await expect(title(page)).not.toHaveText('Tests')
    for (const input of await page.locator('form').getByRole('textbox').all()) {
        await tabTo(page, input)
        await keys(page).type('30')
    }
    for (const one of await page.locator('form').getByRole('radiogroup').all())
        if ((await one.getByRole('radio', { checked: true }).count()) === 0) {
            await tabTo(page, one.getByRole('radio').first())
            await keys(page).press('Space')
        }
    await enter(page, 'button', 'Save')
    await expect(page.getByText('Saved.')).toBeVisible()
    await enter(page, 'link', 'See the findings')
    await expect(title(page)).toHaveText('What your tests say')
    await enter(page, 'link', 'See the programme')
    await enter(page, 'button', 'I agree to this programme')
    await expect(page.getByText(/^You agreed to a programme on/)).toBeVisible()
})

test('the skip link comes first and leads past the frame', async ({ page }) => {
    await page.goto('/evidence')
    await title(page).waitFor()
    await keys(page).press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await keys(page).press('Enter')
    await keys(page).press('Tab')
    const inside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
    expect(inside).toBe(true)
})
