// Runs inside the page that is measured, before anything else. Plain JavaScript, because it is handed to the browser as it stands.
{
  const witness = { draws: 0, longTasks: [], watch, around, still, drawsWithin, yardstick }
  window.witness = witness
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) witness.longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })

  // Every call that draws is counted. The animation frames in which WebGL draws are kept apart, because here it draws in software; what is
  // drawn on a flat canvas is script like any other.
  let inWebgl = 0
  const count = (prototype, names, more = () => {}) => {
    for (const name of names) {
      const draw = prototype[name]
      prototype[name] = function (...args) {
        witness.draws++
        more()
        return draw.apply(this, args)
      }
    }
  }
  const webgl = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']
  count(WebGL2RenderingContext.prototype, webgl, () => inWebgl++)
  // Whoever draws on a flat canvas again wipes it first. To count each stroke would cost more than the stroke.
  count(CanvasRenderingContext2D.prototype, ['clearRect'])
  let drawn = []
  const nextFrame = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = callback => {
    const frame = nextFrame(time => {
      const before = inWebgl
      callback(time)
      if (inWebgl > before) drawn.push(frame)
    })
    return frame
  }

  let turns = 0
  // Looked for once: in a page of two thousand elements the search takes as long as many a listener.
  let mapElement = null
  const map = () => {
    if (!mapElement?.isConnected) mapElement = document.querySelector('[data-map]')
    return mapElement?.dataset.map
  }
  /** Ends a turn when nothing has been drawn for three frames and the map, where there is one, has said that it is at rest. */
  function end(number, start, done) {
    let [quiet, seen, last] = [0, witness.draws, performance.now()]
    const look = () => {
      if (witness.draws !== seen) [quiet, seen, last] = [0, witness.draws, performance.now()]
      else quiet++
      if (quiet < 3 || (map() ?? 'idle') !== 'idle') return void nextFrame(look)
      performance.mark(`turn:${number}:end`)
      done({ number, wall: last - start, drawn })
    }
    // The frame that shows what was done, and the one in which it stands there.
    nextFrame(() => {
      last = performance.now()
      nextFrame(look)
    })
  }
  function begin() {
    const number = turns++
    drawn = []
    performance.mark(`turn:${number}:start`)
    return [number, performance.now()]
  }

  /** What the next event of that type sets off, from its first listener on; of an input from the key. */
  function watch(type) {
    return new Promise(resolve => {
      // An event that never comes is told as none.
      const never = setTimeout(() => resolve(null), 3000)
      window.addEventListener(
        type === 'input' ? 'keydown' : type,
        () => {
          clearTimeout(never)
          const [number, start] = begin()
          // Pointers are answered in the frame that follows.
          nextFrame(() => end(number, start, resolve))
        },
        { capture: true, once: true },
      )
    })
  }

  /** What a function sets off. */
  function around(act) {
    return new Promise((resolve, reject) =>
      nextFrame(() =>
        setTimeout(() => {
          const [number, start] = begin()
          try {
            act()
          } catch (problem) {
            reject(problem)
          }
          end(number, start, resolve)
        }),
      ),
    )
  }

  /** When the map has come to rest and stayed so for a second. */
  function still() {
    return new Promise(resolve => {
      let idle = null
      const timer = setInterval(() => {
        const ready = document.querySelector('[data-status="ready"]') && map() === 'idle'
        if (!ready) idle = null
        else if (idle === null || idle.draws !== witness.draws) idle = { at: performance.now(), draws: witness.draws }
        if (!idle || performance.now() - idle.at < 1000) return
        clearInterval(timer)
        resolve(idles.at(-1))
      }, 100)
    })
  }
  const idles = []
  new MutationObserver(changes => {
    for (const { target } of changes) if (target.dataset?.map === 'idle') idles.push(performance.now())
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map'] })

  /** A fixed piece of work, the quickest of nine: a busy or throttled machine shows in it as it does in everything else. */
  function yardstick() {
    let quickest = Number.POSITIVE_INFINITY
    for (let run = 0; run < 9; run++) {
      const start = performance.now()
      const numbers = Float64Array.from({ length: 200_000 }, (_, i) => Math.sin(i * 12.9898) * 43758.5453)
      const words = JSON.parse(JSON.stringify(Array.from(numbers.sort().subarray(0, 50_000), n => ({ n, word: n.toFixed(3) }))))
      if (words.length === 50_000) quickest = Math.min(quickest, performance.now() - start)
    }
    return quickest
  }

  /** How many times something is drawn in so many milliseconds of rest. */
  function drawsWithin(time) {
    const before = witness.draws
    return new Promise(resolve => setTimeout(() => resolve(witness.draws - before), time))
  }
}
