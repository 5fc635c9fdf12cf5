import { Link } from '@tanstack/react-router'
import { useWords } from '../door/locale.tsx'

/** What of a board is shown: the whole list, or the pairs that may be one; and the way out and in. */
export function Shown({
  title,
  all,
  proposals,
  show = '',
  onShow,
}: {
  title: string
  all: string
  proposals: string
  show: string | undefined
  onShow: (show: string) => void
}) {
  const { say } = useWords()
  return (
    <div className="bar shown">
      <fieldset className="segmented">
        <legend className="hidden">{title}</legend>
        {['', 'proposals'].map((one) => (
          <button
            key={one}
            type="button"
            className="button quiet"
            aria-pressed={show === one}
            onClick={() => onShow(one)}
          >
            {one === '' ? all : proposals}
          </button>
        ))}
      </fieldset>
      <Link to="/exchange">{say('exchange.title')}</Link>
    </div>
  )
}
