import { expect, type Locator, type Page } from "@playwright/test";
import { type DataFile, LOADING_MS } from "./driver-words.ts";

/** A browser page with the atlas in it: how it is opened, what its address says, what happens around it. */
export class PageDriver {
  readonly page: Page;
  /** Errors that no part of the page caught. */
  readonly faults: string[] = [];
  /** Addresses of everything that the page has asked for. */
  readonly requests: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.context().on("request", (request) => this.requests.push(request.url()));
  }

  // ---- opening

  /** Opens `?…#map=…` below the atlas's address and waits until it says that it is ready. */
  async open(address = ""): Promise<void> {
    await this.go(address);
    await this.ready();
  }

  /** Opens an address afresh, waiting for nothing. */
  async go(address = ""): Promise<void> {
    // A new hash alone would not load the page again.
    await this.page.goto("about:blank");
    await this.page.goto(`./${address}`);
  }

  async ready(): Promise<void> {
    await expect(this.root).toHaveAttribute("data-atlas", "ready", { timeout: LOADING_MS });
  }

  /** Waits until the atlas says that something the address asks for could not be had. */
  async failed(): Promise<void> {
    await expect(this.root).toHaveAttribute("data-atlas", "error", { timeout: LOADING_MS });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  back(): Promise<unknown> {
    return this.page.goBack();
  }

  forward(): Promise<unknown> {
    return this.page.goForward();
  }

  get root(): Locator {
    return this.page.locator("html");
  }

  /** One key of the address's query; null where it is left out. */
  query(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }

  /** The camera as the address has it; empty where the address leaves it to the atlas. */
  camera(): string {
    return new URL(this.page.url()).hash;
  }

  /** Whether an address lies on the atlas's own server, or on none at all. */
  isOwn(url: string): boolean {
    return /^(?:data|blob|about):/.test(url) || new URL(url).origin === new URL(this.page.url()).origin;
  }

  async expectQuery(key: string, value: string | null): Promise<void> {
    await expect.poll(() => this.query(key), { message: `${key}= in the address` }).toBe(value);
  }

  /** Leaves a mark that a reload would wipe out. */
  async markVisit(): Promise<void> {
    await this.page.evaluate(() => Object.assign(window, { visitMark: true }));
  }

  async isSameVisit(): Promise<boolean> {
    return this.page.evaluate(() => "visitMark" in window);
  }

  // ---- conditions outside the page

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async breakFile(file: DataFile, how: "unreachable" | "malformed"): Promise<void> {
    await this.page.route(`**/data/${file}`, (route) =>
      how === "unreachable" ? route.abort() : route.fulfill({ contentType: "application/json", body: '{"oops": ' }),
    );
  }

  async mendFile(file: DataFile): Promise<void> {
    await this.page.unroute(`**/data/${file}`);
  }

  async cutNetwork(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async preferDark(): Promise<void> {
    await this.page.emulateMedia({ colorScheme: "dark" });
  }
}
