import type { PlaceFeature } from '../../situation/schema.ts'
import { gazetteerAddress } from '../ui/gazetteer-address.ts'
import type { Answer, Candidate, Question } from './gazetteer-worker.ts'

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (problem: Error) => void }>()

/** The place of a runner-up, whole, from the gazetteer. Rejects with what went wrong. */
export async function fetchPlace({ place, name }: Candidate): Promise<PlaceFeature> {
  const answer = await put({ ask: 'place', place, name })
  if ('place' in answer && answer.place) return answer.place
  throw new Error(place)
}

/** All places that the gazetteer has under a name, the largest first, none of them weighed. Rejects with what went wrong. */
export async function placesNamed(name: string): Promise<Candidate[]> {
  const answer = await put({ ask: 'name', name })
  return 'named' in answer ? answer.named : []
}

type Asked = { ask: 'place'; place: string; name: string } | { ask: 'name'; name: string }

/** The gazetteer is opened in a worker, with the first question. */
function put(question: Asked): Promise<Answer> {
  worker ??= openWorker()
  const id = asked++
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker!.postMessage({ id, gazetteer: gazetteerAddress(), ...question } satisfies Question)
  })
}

function openWorker(): Worker {
  const opened = new Worker(new URL('./gazetteer-worker.ts', import.meta.url), { type: 'module' })
  opened.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if ('problem' in data) one?.reject(new Error(data.problem))
    else one?.resolve(data)
  }
  opened.onerror = ({ message }) => {
    worker = null
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  return opened
}
