import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // The front does, and sends static files as they were compressed at build.
  compress: false,
  images: { unoptimized: true },
  // Letters are drawn by the whole of React, of which Next gives server components a part; the worker reads its own files.
  serverExternalPackages: ["react-email", "graphile-worker"],
  // The front counts what is sent, to every page its own limit; this is beyond the largest of them.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "5mb" } },
};

export default config;
