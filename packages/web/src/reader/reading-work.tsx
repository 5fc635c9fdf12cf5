import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { reading } from './routes.ts'

/** Reading under way: how far it is, and a person's hand on it. */
export function ReadingWork() {
  const { say } = useWords()
  const { data } = useQuery({ queryKey: ['reading'], queryFn: reading.state, staleTime: 60_000 })
  const order = useMutation({ mutationFn: reading.order })
  if (data === undefined || (data.state === 'idle' && !order.error)) return null
  const { state, what, done, total, seconds } = data
  const text =
    state === 'paused'
      ? say('reader.work.paused', { done, total })
      : state === 'stopped'
        ? say('reader.work.stopped')
        : total === 0
          ? say('reader.work.begins')
          : say(`reader.work.${what ?? 'files'}`, { done, total, seconds: seconds === null ? 0 : Math.ceil(seconds) })
  return (
    <>
      {total > 0 && <progress value={done} max={total} aria-label={text} />}
      <span className="work">
        <span>{text}</span>
        {state === 'working' && (
          <button type="button" className="button bare" onClick={() => order.mutate('pause')}>
            {say('reader.work.pause')}
          </button>
        )}
        {state !== 'working' && (
          <button type="button" className="button bare" onClick={() => order.mutate('go on')}>
            {say('reader.work.goOn')}
          </button>
        )}
        {state !== 'stopped' && (
          <button type="button" className="button bare" onClick={() => order.mutate('stop')}>
            {say('reader.work.stop')}
          </button>
        )}
        <Link to="/coverage">{say('reader.work.coverage')}</Link>
      </span>
      <Refusal error={order.error} />
    </>
  )
}

/** On every page of a case that is read behind the weaker wall, or waits for somebody to agree to it. */
export function WallBanner() {
  const { say } = useWords()
  const { data } = useQuery({ queryKey: ['wall'], queryFn: reading.wall, staleTime: 60_000 })
  if (data?.tier !== 3) return null
  return (
    <p className="banner">
      {say(data.awaitsConsent ? 'reader.wall.awaits' : 'reader.wall.agreed')}{' '}
      <Link to="/coverage" hash="wall">
        {say('reader.wall.more')}
      </Link>
    </p>
  )
}
