/** What the whole page shares: texts, content pack, people, and whether the program answers. */
import english from '$text/en/app.ftl?raw'
import { ApiError, credential, get, pair, text, tokenIn } from '../api/client'
import type { Pack, Person } from '../api/types'
import { Texts } from '../text/fluent'

export type Status = 'starting' | 'ready' | 'unpaired' | 'unreachable'

class App {
    status = $state<Status>('starting')
    /** The program stopped answering while something was on screen. */
    stopped = $state(false)
    texts = $state.raw(new Texts([['en', english]]))
    pack = $state.raw<Pack | null>(null)
    people = $state.raw<Person[]>([])
    /** The person whose pages are open. */
    person = $state.raw<Person | null>(null)
    /** Whether a page has been left for another: only then is focus moved. */
    moved = false
    #language = ''

    /** Pairs if the address says so, then loads texts, pack and people. */
    async start(): Promise<void> {
        this.status = 'starting'
        try {
            const [pack] = await Promise.all([get<Pack>('/content'), this.speak('en')])
            this.pack = pack
            const token = tokenIn(location.hash)
            if (token) {
                history.replaceState(history.state, '', location.pathname + location.search)
                await this.#pair(token)
            }
            this.people = await get<Person[]>('/persons')
            this.status = 'ready'
            this.stopped = false
        } catch (error) {
            this.#refuse(error)
        }
    }

    /** A used token is not an error when this browser is paired already. */
    async #pair(token: string): Promise<void> {
        try {
            await pair(token)
        } catch (error) {
            if (!(error instanceof ApiError) || error.unreachable || !credential.read()) throw error
        }
    }

    #refuse(error: unknown): void {
        if (!(error instanceof ApiError)) throw error
        this.status = error.unreachable ? 'unreachable' : 'unpaired'
    }

    /** Loads the texts of a language; English stands behind every other one. */
    async speak(language: string): Promise<void> {
        if (language === this.#language) return
        const wanted = language === 'en' ? ['en'] : [language, 'en']
        const loaded = await Promise.all(
            wanted.map(async (one) => [one, await text(`/text/${one}`)] as const),
        )
        this.texts = new Texts([...loaded, ['en', english]])
        this.#language = language
        document.documentElement.lang = language
    }

    /** Runs a request; a stopped program raises the banner, a lost pairing the pairing page. `null` when it failed so. */
    async ask<T>(request: () => Promise<T>): Promise<T | null> {
        try {
            const answer = await request()
            this.stopped = false
            return answer
        } catch (error) {
            if (error instanceof ApiError && error.unreachable) this.stopped = true
            else if (error instanceof ApiError && error.unpaired) this.status = 'unpaired'
            else throw error
            return null
        }
    }

    /** Opens a person's pages. */
    async open(id: number): Promise<Person | null> {
        if (this.person?.id !== id) this.person = null
        const person = await this.ask(() => get<Person>(`/persons/${id}`))
        if (person) {
            this.person = person
            await this.ask(() => this.speak(person.language))
        }
        return person
    }

    async refreshPeople(): Promise<void> {
        const people = await this.ask(() => get<Person[]>('/persons'))
        if (people) this.people = people
    }
}

export const app = new App()
