import { answerAll, expect, someone, test } from './plumb'
import { press, title } from './steps'

/** A refused programme is what these tests are about. */
const LOCKED = /status of 423/

test('a cauda equina answer locks at once, says what to do, and stays locked', async ({
    page,
    quiet,
}, info) => {
    quiet.allow.push(LOCKED)
    const id = await someone(page, `Eve ${info.project.name}`)
    await page.goto(`/people/${id}/safety`)
    await press(page, 'Start the questions')
    const question = page.getByRole('radiogroup').first()
    await question.getByRole('radio', { name: 'Yes', exact: true }).check()
    await press(page, 'Continue')

    // said back once: a slip can be taken back, a yes is sent at once
    await expect(title(page)).toHaveText('Please check this answer')
    await press(page, 'No, change my answer')
    await expect(question.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
    await press(page, 'Continue')
    await press(page, 'Yes, I meant that')

    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112')
    await expect(page.getByRole('heading', { name: 'What keeps exercise locked' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go to the tests' })).toHaveCount(0)

    await page.goto(`/people/${id}/programme`)
    await expect(title(page)).toHaveText('No exercise for now')
    await expect(page.getByRole('heading', { name: 'Exercises' })).toHaveCount(0)
    await page.goto(`/people/${id}/programme/print`)
    await expect(page.getByText('There is no programme to print now.')).toBeVisible()
})

test('nobody but a clinician can open a lock', async ({ page, quiet }) => {
    quiet.allow.push(LOCKED)
    const id = await someone(page, 'Lock')
    await answerAll(page, id, ['ces_saddle'])
    await page.goto(`/people/${id}/safety/result`)
    await page.getByText('A clinician has seen me about this').first().click()
    await page.getByLabel('Name of the clinician').first().fill('Dr Example')
    await page.getByRole('radio', { name: 'I say so myself' }).first().check()
    await page.getByLabel('Day you were seen').first().fill('2026-11-20')
    await page
        .getByRole('radiogroup', { name: 'Did they say' })
        .first()
        .getByRole('radio', { name: 'Yes' })
        .check()
    await page.getByRole('button', { name: 'Open this lock' }).first().click()
    await expect(page.getByRole('alert').filter({ hasText: 'Only a clinician' })).toBeVisible()
    await page.goto(`/people/${id}/programme`)
    await expect(title(page)).toHaveText('No exercise for now')
})

test('help is one step away and works without pairing', async ({ browser, baseURL }) => {
    const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] }, baseURL })
    const page = await stranger.newPage()
    await page.goto('/')
    await expect(title(page)).toHaveText('This browser is not paired yet')
    await page.getByRole('link', { name: 'Help now' }).first().click()
    await expect(title(page)).toHaveText('Help now')
    await expect(page.getByText('Call your local emergency number.')).toBeVisible()
    await page.getByLabel('Where are you?').selectOption('DE')
    await expect(page.getByRole('link', { name: 'Call 112' }).first()).toHaveAttribute('href', 'tel:112')
    await expect(page.getByRole('heading', { name: 'I am thinking of harming myself' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Call a crisis line/ })).toBeVisible()
    await stranger.close()
})
