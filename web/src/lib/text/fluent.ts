/**
 * Fluent texts. Bundles are asked in order, so that a language that is not complete falls back to English, and English
 * to the interface texts that came with the page.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Arg, Message } from '../api/types'

export type Args = Record<string, FluentVariable>

export class Texts {
    readonly #bundles: FluentBundle[]
    readonly #missing = new Set<string>()

    /** `sources`: language and Fluent text, the first asked first. */
    constructor(sources: readonly (readonly [language: string, ftl: string])[]) {
        this.#bundles = sources.map(([language, ftl]) => {
            // no invisible isolation marks: both languages run left to right
            const bundle = new FluentBundle(language, { useIsolating: false })
            bundle.addResource(new FluentResource(ftl), { allowOverrides: true })
            return bundle
        })
    }

    has(key: string): boolean {
        return this.#bundles.some((bundle) => bundle.hasMessage(key))
    }

    /** The text of a key. A key without a text is shown as it is and reported once, so that tests see it. */
    say(key: string, args: Args = {}): string {
        for (const bundle of this.#bundles) {
            const pattern = bundle.getMessage(key)?.value
            if (!pattern) continue
            const errors: Error[] = []
            const said = bundle.formatPattern(pattern, args, errors)
            for (const error of errors) this.#report(`${key}: ${error.message}`)
            return said
        }
        this.#report(`no text for ${key}`)
        return key
    }

    /** The text of a key if there is one. */
    maybe(key: string, args: Args = {}): string | null {
        return this.has(key) ? this.say(key, args) : null
    }

    /** A message of the program, its inner messages said first. */
    message(message: Message): string {
        const args: Args = {}
        for (const [name, value] of Object.entries(message.args ?? {})) args[name] = this.#arg(value)
        return this.say(message.key, args)
    }

    #arg(value: Arg): FluentVariable {
        return typeof value === 'object' ? this.say(value.key) : value
    }

    #report(what: string): void {
        if (this.#missing.has(what)) return
        this.#missing.add(what)
        console.error(`text: ${what}`)
    }
}

/** An id of the content pack as Fluent keys spell it. */
export const fluent = (id: string): string => id.replaceAll('_', '-')
