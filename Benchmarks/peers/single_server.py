"""M/M/1 with load 0.9 in SimPy and in Ciw: time a customer, mean time and mean number in the system.

The rates are those of the benchmark `mm1`; customers are fewer, for these programs take hundreds of times as long.
Usage: single_server.py simpy|ciw CUSTOMERS SEED; prints one line of name=value.
"""

import random
import sys
import time

ARRIVALS = 0.9
SERVICES = 1.0


def with_simpy(customers, seed):
    import simpy

    rng = random.Random(seed)
    env = simpy.Environment()
    server = simpy.Resource(env, capacity=1)
    seen = {"time": 0.0, "served": 0, "area": 0.0, "changed": 0.0, "inside": 0}

    def note(change):
        seen["area"] += seen["inside"] * (env.now - seen["changed"])
        seen["changed"] = env.now
        seen["inside"] += change

    def customer():
        note(1)
        arrived = env.now
        with server.request() as request:
            yield request
            yield env.timeout(rng.expovariate(SERVICES))
        note(-1)
        seen["time"] += env.now - arrived
        seen["served"] += 1

    def source():
        for _ in range(customers):
            yield env.timeout(rng.expovariate(ARRIVALS))
            env.process(customer())

    env.process(source())
    began = time.perf_counter()
    env.run()
    taken = time.perf_counter() - began
    return taken, seen["time"] / seen["served"], seen["area"] / seen["changed"]


def with_ciw(customers, seed):
    import ciw

    ciw.seed(seed)
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate=ARRIVALS)],
        service_distributions=[ciw.dists.Exponential(rate=SERVICES)],
        number_of_servers=[1],
    )
    simulation = ciw.Simulation(network)
    began = time.perf_counter()
    simulation.simulate_until_max_customers(customers, method="Finish")
    taken = time.perf_counter() - began
    times = [record.exit_date - record.arrival_date for record in simulation.get_all_records()]
    mean = sum(times) / len(times)
    # By Little's law: Ciw keeps records, not a time average.
    return taken, mean, ARRIVALS * mean


def main():
    peer, customers, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    taken, mean_time, mean_number = {"simpy": with_simpy, "ciw": with_ciw}[peer](customers, seed)
    print(
        f"{peer} ns_per_cust={taken / customers * 1e9:.0f} W={mean_time:.4f} L={mean_number:.4f}"
    )


main()
