/** The words of the page, for components: reads the shared texts, so a change of language redraws. */
import type { ApiError } from '../api/client'
import type { Message } from '../api/types'
import { app } from '../state/app.svelte'
import type { Args } from './fluent'

export { fluent } from './fluent'
export const t = (key: string, args?: Args): string => app.texts.say(key, args)
export const maybe = (key: string, args?: Args): string | null => app.texts.maybe(key, args)
export const say = (message: Message): string => app.texts.message(message)
/** Why a request was refused, in the reader's language where there are words for it. */
export const why = (error: ApiError): string => (error.says ? say(error.says) : error.message)
