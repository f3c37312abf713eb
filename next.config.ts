import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Static files are compressed once at build and served by the front.
  compress: false,
  images: { unoptimized: true },
  experimental: { authInterrupts: true },
};

export default config;
