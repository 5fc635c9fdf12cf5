import { parentPort, workerData } from 'node:worker_threads'
import { runTask, type Task } from './tasks.ts'
import { packError } from './thread-error.ts'

// Entry of a thread: tasks come one at a time, each is answered once.
parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage({ answer: runTask(task, workerData) })
  } catch (error) {
    parentPort?.postMessage({ error: packError(error) })
  }
})
