/** Where the browser keeps the script that the reader chose with the toggle. */
export const choiceKey = 'script';
