import { expect, test } from "vitest";
import { chooseFormat, type Format, formatOfName } from "./sniff.js";

test.each<[string, string, Format]>([
  ["a page", "<!doctype html><html>", "html"],
  ["a page after a comment and a declaration", '<?xml version="1.0"?>\n<!-- saved -->\n<html>', "html"],
  ["a page with a byte order mark", "\ufeff<html>", "html"],
  ["a fragment of a page", "<h1>Army leaves hills</h1><p>", "html"],
  ["one object", '{"id": "a", "text": "b"}\n', "json"],
  ["one object in several lines", '{\n "id": "a"\n}', "json"],
  ["an object a line", '{"id":"a"}\n{"id":"b"}\n', "jsonl"],
  ["a list of objects", '[ {"id": "a"} ]', "json"],
  ["prose", "Army leaves hills\nThe army left.", "text"],
  ["prose in brackets", "[Editor's note: this text was corrected.]", "text"],
  ["prose with a less-than sign", "< 40 people were hurt", "text"],
])("tells %s by its content", (_, head, format) => {
  expect(chooseFormat(null, Buffer.from(head))).toBe(format);
});

test.each<[Format, string, Format]>([
  ["text", "<!DOCTYPE html><html>", "html"],
  ["text", '{"id": "a"}', "text"],
  ["json", '{"id":"a"}\n{"id":"b"}', "jsonl"],
  ["json", "not JSON at all", "json"],
  ["jsonl", '{"id":"a"}', "jsonl"],
  ["html", "Army leaves hills", "html"],
])("what promises to be %s and holds %j is read as %s", (promised, head, format) => {
  expect(chooseFormat(promised, Buffer.from(head))).toBe(format);
});

test.each([
  ["a/b.JSONL", "jsonl"],
  ["page.htm", "html"],
  ["folder.txt/file", null],
  ["README", null],
  ["photo.jpg", null],
])("the name %s promises %s", (name, format) => {
  expect(formatOfName(name)).toBe(format);
});
