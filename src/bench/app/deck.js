// A page with the same dots in deck.gl, filtered on the graphics card. Runs in the browser; `deck` is there already.
{
  const { Deck, ScatterplotLayer, DataFilterExtension } = window.deck
  const extensions = [new DataFilterExtension({ filterSize: 1 })]
  let data = []
  const layer = range =>
    new ScatterplotLayer({
      ...{ id: 'dots', data, radiusUnits: 'pixels', getRadius: 4, getPosition: dot => dot.at },
      ...{ getFilterValue: dot => dot.day ?? -1, filterRange: range, extensions, pickable: true },
    })
  const view = { longitude: 20, latitude: 25, zoom: 1 }
  const map = new Deck({ parent: document.getElementById('map'), initialViewState: view, controller: true, layers: [] })

  window.peer = {
    first(dots) {
      data = dots
      map.setProps({ layers: [layer([-1, 1e9])] })
      map.redraw('first')
    },
    filter(from, to) {
      map.setProps({ layers: [layer([from, to])] })
      map.redraw('filter')
    },
    marks: () => data.length,
  }
}
