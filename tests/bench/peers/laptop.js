// A laptop's side of the comparison: first load, 500 changed records up, nothing to do; one JSON line each.
"use strict";
const { spawn } = require("child_process");
const PouchDB = require("pouchdb");

const [headquarters, records, work, batch] = process.argv.slice(2);
const kChanged = 500;
const options = batch ? { batch_size: Number(batch) } : {};

function started() {
    const server = spawn(process.execPath, [headquarters, records, work], { stdio: ["pipe", "pipe", "inherit"] });
    return new Promise((done, failed) => {
        server.stdout.once("data", (line) => done({ server, url: `http://127.0.0.1:${String(line).trim()}` }));
        server.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
    });
}

async function changeSome(database) {
    const { rows } = await database.allDocs({ include_docs: true, limit: 100000 });
    const people = rows.map((row) => row.doc).filter((doc) => doc.type === "person").slice(0, kChanged);
    people.forEach((person, i) => { person.email = `person${i}@example.org`; });
    await database.bulkDocs(people);
}

async function measure() {
    const { server, url } = await started();
    const counted = async () => (await fetch(`${url}/-/counted`)).json();
    const laptop = new PouchDB(`${work}/laptop`);
    const remote = new PouchDB(`${url}/programme`);
    const tell = async (what, exchange) => {
        await counted();
        const start = process.hrtime.bigint();
        await exchange();
        const ms = Number(process.hrtime.bigint() - start) / 1e6;
        const { requests, up, down, peak } = await counted();
        console.log(JSON.stringify({
            bench: "peer", peer: "PouchDB", batch: options.batch_size || "its own", case: what, ms, requests, bytes_up: up, bytes_down: down,
            laptop_peak_mib: process.resourceUsage().maxRSS / 1024, hq_peak_mib: peak,
        }));
    };
    const both = () => laptop.sync(remote, options);
    await tell("first load of an empty laptop", () => laptop.replicate.from(remote, options));
    await both(); // the laptop's own checkpoint: its later pushes begin there
    await changeSome(laptop);
    await tell("500 changed records up", () => laptop.replicate.to(remote, options));
    await tell("nothing to do", both);
    server.kill();
    process.exit(0);
}

measure().catch((problem) => {
    console.error(problem);
    process.exit(1);
});
