/** The path of one person through the app, by what is written on the screen. */
import { expect, type Page } from '@playwright/test'

export const title = (page: Page) => page.getByRole('heading', { level: 1 })
export const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: true }).click()

/** Fills the four parts of the person form. */
export async function aboutYou(page: Page, name: string): Promise<void> {
    await page.getByLabel('What should we call you?').fill(name)
    await page.getByLabel('Day', { exact: true }).fill('27')
    await page.getByLabel('Month', { exact: true }).fill('3')
    await page.getByLabel('Year', { exact: true }).fill('1968')
    await page.getByRole('radio', { name: 'Female', exact: true }).check()
    await page.getByLabel('Height').fill('168')
    await page.getByLabel('Weight').fill('70,5')
    await page.getByLabel('Country you are in').selectOption('DE')
    await press(page, 'Continue')
    await expect(title(page)).toHaveText('Your health')
    await page.getByRole('checkbox', { name: 'None of these' }).check()
    await press(page, 'Continue')
    await expect(title(page)).toHaveText('What you can do today')
    await page.getByRole('checkbox', { name: 'None of these' }).check()
    await page.getByLabel('How long can you walk').fill('10')
    await page.getByLabel('On how many days a week do you walk').fill('3')
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await press(page, 'Continue')
    await expect(title(page)).toHaveText('Time and things at hand')
    await page.getByRole('radio', { name: '10 minutes' }).check()
    await page.getByRole('radio', { name: '3 days' }).check()
    for (const thing of ['firm chair', 'mat or carpet', 'free wall', 'kitchen counter'])
        await page.getByRole('checkbox', { name: thing }).check()
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await press(page, 'Save and go on')
    await expect(title(page)).toHaveText('First, is it safe to start?')
}

/** Whether the review of the answers is on screen. */
export const atReview = async (page: Page) => (await title(page).textContent()) === 'Check your answers'

/** Answers every safety question on screen with no, screen after screen, up to the review. */
export async function answerNo(page: Page): Promise<void> {
    await press(page, 'Start the questions')
    for (let screens = 0; screens < 90; screens += 1) {
        if (await atReview(page)) return
        if ((await title(page).textContent()) === 'Your pain today') {
            await page
                .getByRole('radiogroup', { name: 'How much pain do you have now?' })
                .getByRole('radio', { name: '3' })
                .check()
            await page
                .getByRole('radiogroup', { name: 'How much is usual for you?' })
                .getByRole('radio', { name: '3', exact: true })
                .check()
        }
        for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all()) await no.check()
        const before = await progress(page)
        await press(page, 'Continue')
        await expect.poll(() => progress(page)).not.toBe(before)
    }
    throw new Error('the questions do not end')
}

const progress = (page: Page) => page.getByText(/^\d+ of \d+$/).textContent()

/** Enters a plausible result on every side of the test that is open: the middle of what is possible. */
export async function enterResult(page: Page): Promise<void> {
    const form = page.locator('form')
    for (const group of await form.getByRole('radiogroup', { name: 'Which is closest to you?' }).all())
        await group.getByRole('radio').nth(1).check()
    for (const scale of await form.getByRole('radiogroup', { name: 'Your number' }).all())
        await scale.getByRole('radio', { name: '6', exact: true }).check()
    const hints = await form.getByText(/^From -?[\d.,]+ to [\d.,]+\./).allTextContents()
    const fields = await form
        .getByRole('group')
        .filter({ hasText: /^(Result in|\d+ tries)/ })
        .all()
    for (const [i, field] of fields.entries()) {
        const [, low = '0', high = '0'] = /From (-?[\d.,]+) to ([\d.,]+)\./.exec(hints[i] ?? '') ?? []
        const middle = String(Math.round((Number(low.replace(',', '')) + Number(high.replace(',', ''))) / 3))
        for (const input of await field.getByRole('textbox').all()) await input.fill(middle)
    }
    for (const pain of await form.getByRole('radiogroup', { name: 'Pain during the test' }).all())
        await pain.getByRole('radio', { name: '1', exact: true }).check()
    await press(page, 'Save')
    await expect(page.getByText('Saved.')).toBeVisible()
}
