import { answerAll, expect, measured, someone, test } from './plumb'
import { aboutYou, answerNo, enterResult, press, title } from './steps'

test('from the welcome to a programme with reasons', async ({ page }, info) => {
    await page.goto('/')
    await expect(title(page)).toHaveText('Look beyond your back.')
    await page.goto('/people/new')
    await aboutYou(page, `Ada ${info.project.name}`)
    await answerNo(page)
    await expect(page.getByText('You answered "no" to every question.')).toBeVisible()
    await press(page, 'Finish')

    await page.getByRole('link', { name: 'Go to the tests' }).click()
    await expect(title(page)).toHaveText('Tests')
    await page.getByRole('link', { name: 'Start this test' }).click()
    for (let tests = 0; tests < 3; tests += 1) {
        const name = await title(page).textContent()
        await enterResult(page)
        await page.getByRole('link', { name: /^Next: / }).click()
        await expect(title(page)).not.toHaveText(name ?? '')
    }

    await page.goto(page.url().replace(/tests\/.*/, 'findings'))
    await expect(title(page)).toHaveText('What your tests say')
    await expect(
        page.getByRole('heading', { name: 'The chance that nothing on our list matters' }),
    ).toBeVisible()
    await expect(page.getByText('Is it there?').first()).toBeVisible()

    await page.getByRole('link', { name: 'See the programme' }).click()
    await expect(title(page)).toHaveText('Your programme')
    await expect(page.locator('article').nth(1)).toBeVisible()
    for (const reasons of await page.getByRole('heading', { name: 'Why this' }).locator('xpath=..').all())
        await expect(reasons.getByRole('listitem').first()).not.toBeEmpty()
    await expect(
        page.getByRole('region', { name: 'When to stop' }).getByRole('listitem').first(),
    ).toBeVisible()
    await press(page, 'I agree to this programme')
    await expect(page.getByText(/^You agreed to a programme on/)).toBeVisible()

    await page.getByRole('link', { name: 'Print view' }).click()
    await expect(title(page)).toHaveText(`Programme for Ada ${info.project.name}`)
    await expect(page.getByText('Call 112')).toBeVisible()
})

test('a value outside what is possible is refused, tied to its field, and can be corrected', async ({
    page,
}) => {
    const id = await measured(page, 'Slip')
    await page.goto(`/people/${id}/tests/hip_ir_seated`)
    await page.getByRole('button', { name: /^Correct Left/ }).click()
    await page.getByLabel('Try 1').fill('400')
    await press(page, 'Save the correction')
    await expect(page.getByRole('alert')).toBeFocused()
    await page.getByRole('alert').getByRole('link').click()
    await expect(page.getByLabel('Try 1')).toBeFocused()
    await expect(page.getByLabel('Try 1')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Try 1')).toHaveAccessibleDescription(/Enter a number from/)
    await page.getByLabel('Try 1').fill('26')
    await page.getByLabel('Try 2').fill('27')
    await page.getByLabel('Try 3').fill('26,5')
    await press(page, 'Save the correction')
    await expect(page.getByText('Left: 26 · 27 · 26.5 degrees')).toBeVisible()
    await expect(page.getByText(/Left: 21/)).toHaveCount(0)
})

test('what was typed survives a stopped program and a reload', async ({ page, quiet }) => {
    quiet.allow.push(/Failed to load resource/)
    await page.goto('/people/new')
    await page.getByLabel('What should we call you?').fill('Kept')
    await page.reload()
    await expect(page.getByLabel('What should we call you?')).toHaveValue('Kept')
    const id = await someone(page, 'Stopped')
    await answerAll(page, id)
    await page.goto(`/people/${id}/tests`)
    await page.getByRole('link', { name: 'Start this test' }).click()
    await page.getByRole('textbox').first().fill('30')
    await page.route('**/api/**', (route) => route.abort())
    await page.getByRole('link', { name: 'All tests' }).click()
    await expect(page.getByRole('alert')).toContainText('Plumb has stopped')
    await page.unroute('**/api/**')
    await page.goBack()
    await expect(page.getByRole('textbox').first()).toHaveValue('30')
})
