extension PrintedSchema {
    static let run = PrintedSchema(
        "run",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark run",
          "description": "A run record, as `wattmark run` prints and stores it.",
          "type": "object",
          "properties": {
            "environment": {
              "type": "object",
              "properties": {
                "governor": {"type": ["null", "string"]},
                "load_average": {"type": ["null", "number"]},
                "memory_available_bytes": {"type": ["null", "number"]},
                "smt_control": {"type": ["null", "string"]},
                "transparent_hugepages": {"type": ["null", "string"]},
                "turbo": {"type": ["null", "boolean"]}
              },
              "required": [
                "governor", "load_average", "memory_available_bytes", "smt_control",
                "transparent_hugepages", "turbo"
              ],
              "additionalProperties": false
            },
            "fingerprint": {
              "type": "object",
              "properties": {
                "fields": {"type": "object", "additionalProperties": {"type": ["null", "string"]}},
                "id": {"type": "string"}
              },
              "required": ["fields", "id"],
              "additionalProperties": false
            },
            "finished_at": {"type": "string", "format": "date-time"},
            "host": {
              "type": "object",
              "properties": {
                "cpu": {
                  "type": "object",
                  "properties": {
                    "architecture": {"type": "string"},
                    "brand": {"type": ["null", "string"]},
                    "family": {"type": ["null", "number"]},
                    "features": {"type": "array", "items": {"type": "string"}},
                    "microcode": {"type": ["null", "string"]},
                    "model": {"type": ["null", "number"]},
                    "stepping": {"type": ["null", "number"]},
                    "vendor": {"type": ["null", "string"]}
                  },
                  "required": ["architecture", "features", "microcode"],
                  "additionalProperties": false
                },
                "hostname": {"type": ["null", "string"]},
                "kernel_release": {"type": "string"},
                "limits": {
                  "type": "object",
                  "properties": {
                    "allowed_cpus": {"type": "array", "items": {"type": "number"}},
                    "quota_cpus": {"type": ["null", "number"]}
                  },
                  "required": ["allowed_cpus", "quota_cpus"],
                  "additionalProperties": false
                },
                "memory_bytes": {"type": ["null", "number"]},
                "firmware": {"type": "string"},
                "openssl": {
                  "type": ["null", "object"],
                  "properties": {
                    "cpu_settings": {"type": ["null", "string"]},
                    "ia32cap": {"type": ["null", "string"]},
                    "version": {"type": "string"}
                  },
                  "required": ["cpu_settings", "ia32cap", "version"],
                  "additionalProperties": false
                },
                "operating_system": {"type": "string"},
                "topology": {
                  "type": "object",
                  "properties": {
                    "caches": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "bytes": {"type": ["null", "number"]},
                          "count": {"type": "number"},
                          "name": {"type": "string"}
                        },
                        "required": ["bytes", "count", "name"],
                        "additionalProperties": false
                      }
                    },
                    "cores": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "cpus": {"type": "array", "items": {"type": "number"}},
                          "index": {"type": "number"},
                          "kind": {"type": ["null", "number"]},
                          "numa_node": {"type": ["null", "number"]},
                          "package": {"type": ["null", "number"]}
                        },
                        "required": ["cpus", "index", "kind", "numa_node", "package"],
                        "additionalProperties": false
                      }
                    },
                    "cpu_kinds": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "cpus": {"type": "array", "items": {"type": "number"}},
                          "efficiency": {"type": ["null", "number"]},
                          "name": {"type": "string"}
                        },
                        "required": ["cpus", "efficiency", "name"],
                        "additionalProperties": false
                      }
                    },
                    "is_simulated": {"type": "boolean"},
                    "l3_domains": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "bytes": {"type": ["null", "number"]},
                          "cpus": {"type": "array", "items": {"type": "number"}}
                        },
                        "required": ["bytes", "cpus"],
                        "additionalProperties": false
                      }
                    },
                    "numa_nodes": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "cpus": {"type": "array", "items": {"type": "number"}},
                          "index": {"type": "number"},
                          "memory_bytes": {"type": ["null", "number"]}
                        },
                        "required": ["cpus", "index", "memory_bytes"],
                        "additionalProperties": false
                      }
                    },
                    "packages": {"type": ["null", "number"]},
                    "source": {"type": "string"}
                  },
                  "required": [
                    "caches", "cores", "cpu_kinds", "is_simulated", "l3_domains", "numa_nodes",
                    "packages", "source"
                  ],
                  "additionalProperties": false
                },
                "virtualization": {
                  "type": "object",
                  "properties": {
                    "container": {"type": ["null", "string"]},
                    "hypervisor": {"type": ["null", "string"]},
                    "kind": {"type": ["null", "string"]}
                  },
                  "required": ["container"],
                  "additionalProperties": false
                }
              },
              "required": [
                "cpu", "hostname", "kernel_release", "limits", "memory_bytes", "openssl",
                "operating_system", "topology", "virtualization"
              ],
              "additionalProperties": false
            },
            "id": {"type": "string"},
            "label": {"type": ["null", "string"]},
            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
            "measurements": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "data_type": {"type": ["null", "string"]},
                  "energy": {},
                  "engine": {"type": "string"},
                  "fraction_of_peak": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                  "huge_page_share": {"type": "number"},
                  "kernel": {"type": "string"},
                  "noise": {
                    "type": "object",
                    "properties": {
                      "cpu_pressure_seconds": {"type": ["null", "number"]},
                      "frequency_proxy_hertz": {"type": ["null", "number"]},
                      "involuntary_switches": {"type": ["null", "number"]},
                      "quota_throttled_periods": {"type": ["null", "number"]},
                      "steal_seconds": {"type": ["null", "number"]},
                      "throttle_events": {"type": ["null", "number"]}
                    },
                    "required": [
                      "cpu_pressure_seconds", "frequency_proxy_hertz", "involuntary_switches",
                      "quota_throttled_periods", "steal_seconds", "throttle_events"
                    ],
                    "additionalProperties": false
                  },
                  "peak": {
                    "type": ["null", "object"],
                    "properties": {"method": {"type": "string"}, "rate": {"$ref": "#/$defs/estimate"}},
                    "required": ["method", "rate"],
                    "additionalProperties": false
                  },
                  "placement": {
                    "type": "object",
                    "properties": {
                      "cpus": {"type": "array", "items": {"type": "number"}},
                      "name": {"type": "string"},
                      "workers": {"type": "number"}
                    },
                    "required": ["cpus", "name", "workers"],
                    "additionalProperties": false
                  },
                  "problem": {
                    "type": "object",
                    "properties": {
                      "header_bytes": {"type": ["null", "number"]},
                      "k": {"type": ["null", "number"]},
                      "m": {"type": ["null", "number"]},
                      "n": {"type": ["null", "number"]}
                    },
                    "required": ["header_bytes", "k", "m", "n"],
                    "additionalProperties": false
                  },
                  "rate": {"$ref": "#/$defs/estimate"},
                  "samples": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "dirt": {"type": "array", "items": {"type": "string"}},
                        "noise": {
                          "type": "object",
                          "properties": {
                            "cpu_pressure_seconds": {"type": ["null", "number"]},
                            "frequency_proxy_hertz": {"type": ["null", "number"]},
                            "involuntary_switches": {"type": ["null", "number"]},
                            "quota_throttled_periods": {"type": ["null", "number"]},
                            "steal_seconds": {"type": ["null", "number"]},
                            "throttle_events": {"type": ["null", "number"]}
                          },
                          "required": [
                            "cpu_pressure_seconds", "frequency_proxy_hertz", "involuntary_switches",
                            "quota_throttled_periods", "steal_seconds", "throttle_events"
                          ],
                          "additionalProperties": false
                        },
                        "peak_rate": {"type": ["null", "number"]},
                        "rate": {"type": "number"},
                        "seconds": {"type": "number"}
                      },
                      "required": ["dirt", "noise", "peak_rate", "rate", "seconds"],
                      "additionalProperties": false
                    }
                  },
                  "unit": {"type": "string"},
                  "verification": {
                    "type": "object",
                    "properties": {
                      "cases": {"type": "number"},
                      "method": {"type": "string"},
                      "passed": {"type": "boolean"}
                    },
                    "required": ["cases", "method", "passed"],
                    "additionalProperties": false
                  },
                  "warnings": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "code": {"type": "string"},
                        "message": {"type": "string"},
                        "next_step": {"type": "string"}
                      },
                      "required": ["code", "message", "next_step"],
                      "additionalProperties": false
                    }
                  },
                  "workload": {"type": "string"}
                },
                "required": [
                  "data_type", "engine", "kernel", "noise", "placement", "problem", "rate", "samples",
                  "unit", "verification", "warnings", "workload"
                ],
                "additionalProperties": false
              }
            },
            "power": {
              "type": ["null", "object"],
              "properties": {
                "boundary": {"type": "string"},
                "derivation": {"type": "string"},
                "profile": {"type": ["null", "string"]},
                "source": {"type": "string"},
                "watts": {"$ref": "#/$defs/estimate"}
              },
              "required": ["boundary", "derivation", "profile", "source", "watts"],
              "additionalProperties": false
            },
            "revenue": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "assumed": {
                    "type": "object",
                    "additionalProperties": {
                      "type": "object",
                      "properties": {
                        "as_of": {"type": ["null", "string"]},
                        "high": {"type": ["null", "number"]},
                        "low": {"type": ["null", "number"]},
                        "source": {"type": "string"},
                        "unit": {"type": "string"},
                        "value": {"type": "number"}
                      },
                      "required": ["as_of", "high", "low", "source", "unit", "value"],
                      "additionalProperties": false
                    }
                  },
                  "assumptions": {"type": "object", "additionalProperties": {"type": "string"}},
                  "market": {"type": "string"},
                  "model": {"type": "string"},
                  "mw_basis": {"type": "string"},
                  "net_usd_per_mw_year": {"$ref": "#/$defs/estimate"},
                  "power_profile": {"type": ["null", "string"]},
                  "site": {"type": "string"},
                  "steps": {
                    "type": "object",
                    "properties": {
                      "after_capital": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                      "capital": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                      "credit": {"$ref": "#/$defs/estimate"},
                      "gross": {"$ref": "#/$defs/estimate"},
                      "net_of_power": {"$ref": "#/$defs/estimate"},
                      "operating": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                      "operating_margin": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                      "power": {"$ref": "#/$defs/estimate"}
                    },
                    "required": [
                      "after_capital", "capital", "credit", "gross", "net_of_power", "operating",
                      "operating_margin", "power"
                    ],
                    "additionalProperties": false
                  },
                  "subject": {"type": "string"},
                  "usd_per_mw_year": {"$ref": "#/$defs/estimate"},
                  "use": {"type": "string"}
                },
                "required": [
                  "assumptions", "market", "model", "mw_basis", "net_usd_per_mw_year", "power_profile",
                  "site", "subject", "usd_per_mw_year", "use"
                ],
                "additionalProperties": false
              }
            },
            "schema": {"type": "string"},
            "started_at": {"type": "string", "format": "date-time"},
            "tool": {
              "type": "object",
              "properties": {
                "build": {"type": "string"},
                "commit": {"type": ["null", "string"]},
                "compiler": {"type": "string"},
                "version": {"type": "string"}
              },
              "required": ["build", "commit", "compiler", "version"],
              "additionalProperties": false
            },
            "warnings": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "code": {"type": "string"},
                  "message": {"type": "string"},
                  "next_step": {"type": "string"}
                },
                "required": ["code", "message", "next_step"],
                "additionalProperties": false
              }
            }
          },
          "required": [
            "environment", "fingerprint", "finished_at", "host", "id", "label", "measurements", "power",
            "revenue", "schema", "started_at", "tool", "warnings"
          ],
          "additionalProperties": false,
          "$defs": {
            "estimate": {
              "description": "A quantity with its interval, in the unit of its key.",
              "type": "object",
              "properties": {
                "center": {"type": "number"},
                "low": {"type": "number"},
                "high": {"type": "number"},
                "confidence": {"type": "number"},
                "count": {"type": "number"}
              },
              "required": ["center", "confidence", "count", "high", "low"],
              "additionalProperties": false
            }
          }
        }
        """#)
}
