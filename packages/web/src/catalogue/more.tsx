import { useWords } from '../door/locale.tsx'

/** The rest of a list, on demand. */
export function More({ count, onMore }: { count: number; onMore: () => void }) {
  const { say } = useWords()
  if (count <= 0) return null
  return (
    <button type="button" className="button quiet" onClick={onMore}>
      {say('board.more', { count })}
    </button>
  )
}
