#pragma once

#include "core/report/indicators.h"

/// How the figures that are not on sheets are computed, and which records each opens to; indicators.cpp names these.
namespace bandanh::report {

/// Student activities held on a day on which their province was on the list of higher risk.
bool isInHigherRiskProvince(const Evidence& evidence, const ActivityFact& activity);

void computeMinistriesMet(const Evidence& evidence, Figure& figure);
void computeCommitCountriesMet(const Evidence& evidence, Figure& figure);
void computeCommitments(const Evidence& evidence, Figure& figure);
void computeTestGain(const Evidence& evidence, Figure& figure);
void computeMessages(const Evidence& evidence, Figure& figure);
void computeThemes(const Evidence& evidence, Figure& figure);
void computePosters(const Evidence& evidence, Figure& figure);
void computeTukTuks(const Evidence& evidence, Figure& figure);
void computeTukTukProvinces(const Evidence& evidence, Figure& figure);
void computeBuses(const Evidence& evidence, Figure& figure);
void computeAdvertisements(const Evidence& evidence, Figure& figure);
void computeVolunteers(const Evidence& evidence, Figure& figure);
void computeAgreements(const Evidence& evidence, Figure& figure);
void computeContributions(const Evidence& evidence, Figure& figure);

std::vector<RowId> higherRiskSchools(const Evidence& evidence);
std::vector<RowId> ministriesPresent(const Evidence& evidence);
std::vector<RowId> delegationsPresent(const Evidence& evidence);
std::vector<RowId> commitmentsToKeep(const Evidence& evidence);
std::vector<RowId> testsOfTrainings(const Evidence& evidence);
std::vector<RowId> messagesShown(const Evidence& evidence);
std::vector<RowId> postersOnTukTuks(const Evidence& evidence);
std::vector<RowId> placementsOnTukTuks(const Evidence& evidence);
std::vector<RowId> placementsOnBuses(const Evidence& evidence);
std::vector<RowId> insertions(const Evidence& evidence);
std::vector<RowId> profilesOfVolunteers(const Evidence& evidence);
std::vector<RowId> agreementsInForce(const Evidence& evidence);
std::vector<RowId> contributionsOfPeriod(const Evidence& evidence);

} // namespace bandanh::report
