/** Every report under `path`: a .json file of one, a .jsonl file of many, or a folder of either. */
export function load(path: string): readonly unknown[];
