// A page with the same dots in Leaflet and markercluster. Runs in the browser; `L` is there already.
{
  const map = L.map('map', { zoomAnimation: false, fadeAnimation: false, maxZoom: 12 }).setView([25, 20], 2)
  const group = L.markerClusterGroup({ animate: false })
  let markers = []
  const pick = (from, to) => markers.filter(({ day }) => day !== null && day >= from && day <= to).map(({ marker }) => marker)

  window.peer = {
    first(dots) {
      markers = dots.map(({ at: [lng, lat], day }) => ({ marker: L.circleMarker([lat, lng], { radius: 6 }), day }))
      group.addLayers(markers.map(({ marker }) => marker))
      map.addLayer(group)
    },
    /** As its documentation advises for many changes at once: all out, then those that pass in. */
    filter(from, to) {
      group.clearLayers()
      group.addLayers(pick(from, to))
    },
    marks: () => group.getLayers().length,
  }
}
