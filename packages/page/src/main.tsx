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
