// Runs inside the page that is measured. Plain JavaScript, because it is handed to the browser as it stands.
{
  const witness = { idles: [], longTasks: [], watch, still }
  window.witness = witness
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) witness.longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  new MutationObserver(changes => {
    for (const { target } of changes) if (target.dataset?.map === 'idle') witness.idles.push(performance.now())
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map'] })

  /**
   * What the next event of that type sets off. `script`: from its first listener until React has committed and the map's sources are
   * set, which all happens in the same task or, for pointers, in the animation frame that follows it. `frame`: until the frame after
   * that has begun, so with style, layout and the map's own drawing.
   */
  function watch(type) {
    return new Promise(resolve => {
      // An event that never comes is told as none.
      setTimeout(() => resolve(null), 3000)
      const once = { capture: true, once: true }
      const first = type === 'input' ? 'keydown' : type
      let start = 0
      window.addEventListener(
        first,
        () => {
          start = performance.now()
        },
        once,
      )
      const done = () => {
        const script = performance.now() - start
        requestAnimationFrame(() => requestAnimationFrame(() => resolve({ script, frame: performance.now() - start })))
      }
      window.addEventListener(
        type,
        () => {
          // After all that this event's listeners ask for: a frame for pointers, a task for keys.
          if (type === 'input') setTimeout(done)
          else queueMicrotask(() => requestAnimationFrame(done))
        },
        { once: true },
      )
    })
  }

  /** When the map has come to rest and stayed so for a second. */
  function still() {
    return new Promise(resolve => {
      const timer = setInterval(() => {
        const last = witness.idles.at(-1)
        const ready = document.querySelector('[data-status="ready"]') && document.querySelector('[data-map="idle"]')
        if (!ready || last === undefined || performance.now() - last < 1000) return
        clearInterval(timer)
        resolve(last)
      }, 100)
    })
  }
}
