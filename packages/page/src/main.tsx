import { render } from 'preact'
import './style.css'
import { takeAddress } from './state.js'
import { App } from './view/app.js'
import { listen } from './view/listen.js'

const page = document.getElementById('page')
if (page !== null) {
  render(<App />, page)
  listen()
  void takeAddress()
}

// Without it the page works all the same, as long as there is a network.
if (import.meta.env.PROD) void navigator.serviceWorker?.register('./offline.js').catch(() => {})
