// In this order: each may overrule the ones before it.
import './fonts.ts'
import './tokens.css'
import './base.css'
import './widgets.css'
