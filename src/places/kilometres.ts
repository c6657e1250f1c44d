/** "12 km", "1.5 km", "400 m". */
export function kilometres(km: number): string {
  return km < 1
    ? `${Math.round(km * 1000)} m`
    : km < 10
      ? `${Math.round(km * 10) / 10} km`
      : `${String(Math.round(km)).replace(/\B(?=(\d{3})+$)/g, ',')} km`
}

/** As many kilometres as are said, for words that are made of them later: 0.4, 1.5, 12. */
export function kmSaid(km: number): number {
  return km < 1 ? Math.round(km * 1000) / 1000 : km < 10 ? Math.round(km * 10) / 10 : Math.round(km)
}

const radian = Math.PI / 180

/** Good to a few percent below 2,000 km, which is all that nearness asks. */
export function roughKm(lng1: number, lat1: number, lng2: number, lat2: number): number {
  let lng = Math.abs(lng1 - lng2)
  if (lng > 180) lng = 360 - lng
  const x = lng * Math.cos(((lat1 + lat2) / 2) * radian)
  const y = lat1 - lat2
  return Math.sqrt(x * x + y * y) * 111.2
}
