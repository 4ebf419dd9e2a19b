// Double SHA-256 of eight headers a turn: SHA-NI rounds of four, beside the schedules of others by the sha256msg instructions.
//
// Written by Scripts/generate-sha256d-shani avx --pattern 5,5,5,7 --distance 5 --window 20
// and run there against another implementation; change that script, not this file.
// A turn is 1346 vector instructions among 480 round instructions with their loads.
//
// uint32_t wm_sha256d_shani_avx_turns(wm_sha256d_batches *, uint32_t turns)
// runs until `turns` are done or the last eight results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_shani_avx_turns
#else
#define FUNCTION wm_sha256d_shani_avx_turns
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    vzeroupper
    .p2align 6
1:
    vmovddup 1696(%rdi), %xmm1
    vpaddd 0(%rdi), %xmm1, %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1704(%rdi), %xmm3
    vpaddd 0(%rdi), %xmm3, %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa 2016(%rdi), %xmm9
    vmovdqa 2032(%rdi), %xmm10
    vshufps $0xbb, 2144(%rdi), %xmm9, %xmm11
    vshufps $0x11, 2144(%rdi), %xmm9, %xmm12
    vshufps $0xbb, 2160(%rdi), %xmm10, %xmm13
    vshufps $0x11, 2160(%rdi), %xmm10, %xmm14
    vmovddup 1712(%rdi), %xmm5
    vpaddd 0(%rdi), %xmm5, %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovddup 1720(%rdi), %xmm7
    vpaddd 0(%rdi), %xmm7, %xmm7
    vmovdqa 16(%rdi), %xmm8
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 64(%rdi), %xmm11, %xmm15
    vpaddd 80(%rdi), %xmm12, %xmm9
    vpaddd 64(%rdi), %xmm13, %xmm10
    vpaddd 80(%rdi), %xmm14, %xmm11
    vpaddd 352(%rdi), %xmm15, %xmm12
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm15, 1776(%rdi)
    vmovdqa %xmm10, 1808(%rdi)
    vmovdqa %xmm12, 5344(%rdi)
    vpaddd 352(%rdi), %xmm10, %xmm13
    sha256msg1 %xmm9, %xmm15
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm13, 5600(%rdi)
    vpaddd 368(%rdi), %xmm9, %xmm14
    sha256msg1 %xmm11, %xmm10
    sha256msg2 256(%rdi), %xmm15
    vmovdqa %xmm14, 5360(%rdi)
    vpaddd 368(%rdi), %xmm11, %xmm12
    sha256msg1 224(%rdi), %xmm9
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 256(%rdi), %xmm10
    vmovdqa %xmm12, 5616(%rdi)
    vpaddd 416(%rdi), %xmm15, %xmm13
    sha256msg1 224(%rdi), %xmm11
    vmovdqa %xmm13, 5408(%rdi)
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 416(%rdi), %xmm10, %xmm14
    vmovdqa %xmm14, 5664(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm15, %xmm12
    vpaddd %xmm12, %xmm9, %xmm13
    vpalignr $0x4, 256(%rdi), %xmm10, %xmm14
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm15, %xmm13
    vpaddd %xmm14, %xmm11, %xmm9
    vmovdqa 256(%rdi), %xmm12
    sha256msg2 %xmm10, %xmm9
    sha256msg1 %xmm15, %xmm12
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm12, 2832(%rdi)
    vpaddd 432(%rdi), %xmm13, %xmm11
    vmovdqa %xmm11, 5424(%rdi)
    vpaddd 432(%rdi), %xmm9, %xmm14
    vmovdqa %xmm14, 5680(%rdi)
    vmovdqa 256(%rdi), %xmm12
    sha256msg1 %xmm10, %xmm12
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm12, 2896(%rdi)
    vpalignr $0x4, %xmm15, %xmm13, %xmm11
    sha256msg1 %xmm13, %xmm15
    vpaddd 960(%rdi), %xmm11, %xmm14
    vmovdqa %xmm15, 2784(%rdi)
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm10, %xmm9, %xmm12
    sha256msg2 %xmm13, %xmm14
    sha256msg1 %xmm9, %xmm10
    vpaddd 960(%rdi), %xmm12, %xmm11
    vmovdqa %xmm10, 2848(%rdi)
    vpaddd 448(%rdi), %xmm14, %xmm15
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm9, %xmm11
    vmovdqa %xmm15, 5440(%rdi)
    vpalignr $0x4, %xmm13, %xmm14, %xmm12
    sha256msg1 %xmm14, %xmm13
    vpaddd 2832(%rdi), %xmm12, %xmm10
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm13, 2800(%rdi)
    vpaddd 448(%rdi), %xmm11, %xmm15
    sha256msg2 %xmm14, %xmm10
    vmovdqa %xmm15, 5696(%rdi)
    vpalignr $0x4, %xmm9, %xmm11, %xmm12
    sha256msg1 %xmm11, %xmm9
    vpaddd 2896(%rdi), %xmm12, %xmm13
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm9, 2864(%rdi)
    vpaddd 464(%rdi), %xmm10, %xmm15
    sha256msg2 %xmm11, %xmm13
    vmovdqa %xmm15, 5456(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm12
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm10, %xmm14
    vpaddd 2784(%rdi), %xmm12, %xmm9
    vmovdqa %xmm14, 2816(%rdi)
    vpaddd 464(%rdi), %xmm13, %xmm15
    sha256msg2 %xmm10, %xmm9
    vmovq 3368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm15, 5712(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm12
    sha256msg1 %xmm13, %xmm11
    vpaddd 2848(%rdi), %xmm12, %xmm14
    vmovdqa %xmm11, 2880(%rdi)
    vmovq 3880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 480(%rdi), %xmm9, %xmm15
    sha256msg2 %xmm13, %xmm14
    vmovdqa %xmm15, 5472(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm12
    sha256msg1 %xmm9, %xmm10
    vpaddd 2800(%rdi), %xmm12, %xmm11
    vmovdqa %xmm10, 2832(%rdi)
    vmovq 3376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 480(%rdi), %xmm14, %xmm15
    sha256msg2 %xmm9, %xmm11
    vmovdqa %xmm15, 5728(%rdi)
    vpalignr $0x4, %xmm13, %xmm14, %xmm12
    sha256msg1 %xmm14, %xmm13
    vmovq 3888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2864(%rdi), %xmm12, %xmm10
    vmovdqa %xmm13, 2896(%rdi)
    vpaddd 496(%rdi), %xmm11, %xmm15
    sha256msg2 %xmm14, %xmm10
    vmovdqa %xmm15, 5488(%rdi)
    vmovq 3384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm9, %xmm11, %xmm12
    sha256msg1 %xmm11, %xmm9
    vpaddd 2816(%rdi), %xmm12, %xmm13
    vmovdqa %xmm9, 2784(%rdi)
    vpaddd 496(%rdi), %xmm10, %xmm15
    sha256msg2 %xmm11, %xmm13
    vmovq 3896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm15, 5744(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm12
    sha256msg1 %xmm10, %xmm14
    vpaddd 2880(%rdi), %xmm12, %xmm9
    vmovdqa %xmm14, 2848(%rdi)
    vpaddd 512(%rdi), %xmm13, %xmm15
    sha256msg2 %xmm10, %xmm9
    vmovq 3392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm15, 5504(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm12
    sha256msg1 %xmm13, %xmm11
    vpaddd 2832(%rdi), %xmm12, %xmm14
    vmovdqa %xmm11, 2800(%rdi)
    vmovq 3904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 512(%rdi), %xmm9, %xmm15
    sha256msg2 %xmm13, %xmm14
    vmovdqa %xmm15, 5760(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm12
    sha256msg1 %xmm9, %xmm10
    vmovq 3400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2896(%rdi), %xmm12, %xmm11
    vmovdqa %xmm10, 2864(%rdi)
    vpaddd 528(%rdi), %xmm14, %xmm15
    sha256msg2 %xmm9, %xmm11
    vmovdqa %xmm15, 5520(%rdi)
    vmovq 3912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm13, %xmm14, %xmm12
    sha256msg1 %xmm14, %xmm13
    vpaddd 2784(%rdi), %xmm12, %xmm10
    vmovdqa %xmm13, 2816(%rdi)
    vpaddd 528(%rdi), %xmm11, %xmm15
    sha256msg2 %xmm14, %xmm10
    vmovdqa %xmm15, 5776(%rdi)
    vmovq 3408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm9, %xmm11, %xmm12
    sha256msg1 %xmm11, %xmm9
    vpaddd 2848(%rdi), %xmm12, %xmm13
    vmovdqa %xmm9, 2880(%rdi)
    vpaddd 544(%rdi), %xmm10, %xmm15
    vmovq 3920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm11, %xmm13
    vmovdqa %xmm15, 5536(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm12
    sha256msg1 %xmm10, %xmm14
    vpaddd 2800(%rdi), %xmm12, %xmm9
    vmovq 3416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm14, 2832(%rdi)
    vpaddd 544(%rdi), %xmm13, %xmm15
    sha256msg2 %xmm10, %xmm9
    vmovdqa %xmm15, 5792(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm12
    vmovq 3928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm10, %xmm9, %xmm14
    sha256msg1 %xmm13, %xmm11
    vpaddd 2864(%rdi), %xmm12, %xmm15
    vpaddd 2816(%rdi), %xmm14, %xmm10
    vmovdqa %xmm11, 2896(%rdi)
    vpaddd 560(%rdi), %xmm9, %xmm12
    sha256msg2 %xmm13, %xmm15
    sha256msg2 %xmm9, %xmm10
    vmovq 3424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm12, 5552(%rdi)
    vmovdqa 2048(%rdi), %xmm14
    vpalignr $0x4, %xmm13, %xmm15, %xmm11
    vpalignr $0x4, %xmm9, %xmm10, %xmm12
    vpaddd 2880(%rdi), %xmm11, %xmm13
    vmovq 3936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2832(%rdi), %xmm12, %xmm9
    sha256msg2 %xmm15, %xmm13
    sha256msg2 %xmm10, %xmm9
    vpaddd 576(%rdi), %xmm10, %xmm11
    vpaddd 592(%rdi), %xmm9, %xmm12
    vmovq 3432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm11, 5568(%rdi)
    vpaddd 560(%rdi), %xmm15, %xmm10
    vpalignr $0x4, %xmm15, %xmm13, %xmm9
    vmovdqa %xmm12, 5584(%rdi)
    vpaddd 576(%rdi), %xmm13, %xmm11
    vmovq 3944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm10, 5808(%rdi)
    vmovdqa 2064(%rdi), %xmm15
    vpaddd 2896(%rdi), %xmm9, %xmm12
    vmovdqa %xmm11, 5824(%rdi)
    vshufps $0xbb, 2176(%rdi), %xmm14, %xmm10
    vshufps $0x11, 2176(%rdi), %xmm14, %xmm9
    sha256msg2 %xmm13, %xmm12
    vmovq 3440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vshufps $0xbb, 2192(%rdi), %xmm15, %xmm11
    vshufps $0x11, 2192(%rdi), %xmm15, %xmm14
    vpaddd 64(%rdi), %xmm10, %xmm13
    vpaddd 80(%rdi), %xmm9, %xmm15
    vpaddd 592(%rdi), %xmm12, %xmm10
    vmovq 3952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 64(%rdi), %xmm11, %xmm9
    vpaddd 80(%rdi), %xmm14, %xmm12
    vmovdqa %xmm13, 1840(%rdi)
    vmovdqa %xmm10, 5840(%rdi)
    vpaddd 352(%rdi), %xmm13, %xmm11
    vmovq 3448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm9, 1872(%rdi)
    vmovdqa %xmm11, 5856(%rdi)
    vpaddd 352(%rdi), %xmm9, %xmm14
    sha256msg1 %xmm15, %xmm13
    vmovdqa %xmm14, 6112(%rdi)
    vmovq 3960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 368(%rdi), %xmm15, %xmm10
    sha256msg1 %xmm12, %xmm9
    sha256msg2 256(%rdi), %xmm13
    vmovdqa %xmm10, 5872(%rdi)
    vpaddd 368(%rdi), %xmm12, %xmm11
    sha256msg1 224(%rdi), %xmm15
    sha256msg2 256(%rdi), %xmm9
    vmovq 3456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm11, 6128(%rdi)
    vpaddd 416(%rdi), %xmm13, %xmm14
    sha256msg1 224(%rdi), %xmm12
    vmovdqa %xmm14, 5920(%rdi)
    vpaddd 416(%rdi), %xmm9, %xmm10
    vmovdqa %xmm10, 6176(%rdi)
    vmovq 3968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, 256(%rdi), %xmm13, %xmm11
    vpaddd %xmm11, %xmm15, %xmm14
    vpalignr $0x4, 256(%rdi), %xmm9, %xmm10
    sha256msg2 %xmm13, %xmm14
    vpaddd %xmm10, %xmm12, %xmm15
    vmovq 3464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa 256(%rdi), %xmm11
    sha256msg2 %xmm9, %xmm15
    sha256msg1 %xmm13, %xmm11
    vmovdqa %xmm11, 2960(%rdi)
    vpaddd 432(%rdi), %xmm14, %xmm12
    vmovq 3976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm12, 5936(%rdi)
    vpaddd 432(%rdi), %xmm15, %xmm10
    vmovdqa %xmm10, 6192(%rdi)
    vmovdqa 256(%rdi), %xmm11
    sha256msg1 %xmm9, %xmm11
    vmovdqa %xmm11, 3024(%rdi)
    vpalignr $0x4, %xmm13, %xmm14, %xmm12
    vmovq 3472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm14, %xmm13
    vpaddd 960(%rdi), %xmm12, %xmm10
    vmovdqa %xmm13, 2912(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm11
    sha256msg2 %xmm14, %xmm10
    vmovq 3984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm15, %xmm9
    vpaddd 960(%rdi), %xmm11, %xmm12
    vmovdqa %xmm9, 2976(%rdi)
    vpaddd 448(%rdi), %xmm10, %xmm13
    sha256msg2 %xmm15, %xmm12
    vmovq 3480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm13, 5952(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm11
    sha256msg1 %xmm10, %xmm14
    vpaddd 2960(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 2928(%rdi)
    vmovq 3992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 448(%rdi), %xmm12, %xmm13
    sha256msg2 %xmm10, %xmm9
    vmovdqa %xmm13, 6208(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm15
    vpaddd 3024(%rdi), %xmm11, %xmm14
    vmovdqa %xmm15, 2992(%rdi)
    vmovq 3488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 464(%rdi), %xmm9, %xmm13
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm13, 5968(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm10
    vmovq 4000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2912(%rdi), %xmm11, %xmm15
    vmovdqa %xmm10, 2944(%rdi)
    vpaddd 464(%rdi), %xmm14, %xmm13
    sha256msg2 %xmm9, %xmm15
    vmovdqa %xmm13, 6224(%rdi)
    vmovq 3496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    sha256msg1 %xmm14, %xmm12
    vpaddd 2976(%rdi), %xmm11, %xmm10
    vmovdqa %xmm12, 3008(%rdi)
    vpaddd 480(%rdi), %xmm15, %xmm13
    sha256msg2 %xmm14, %xmm10
    vmovq 4008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm13, 5984(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm9
    vpaddd 2928(%rdi), %xmm11, %xmm12
    vmovdqa %xmm9, 2960(%rdi)
    vpaddd 480(%rdi), %xmm10, %xmm13
    sha256msg2 %xmm15, %xmm12
    vmovq 3504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm13, 6240(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm11
    sha256msg1 %xmm10, %xmm14
    vpaddd 2992(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 3024(%rdi)
    vmovq 4016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 496(%rdi), %xmm12, %xmm13
    sha256msg2 %xmm10, %xmm9
    vmovdqa %xmm13, 6000(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm15
    vmovq 3512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2944(%rdi), %xmm11, %xmm14
    vmovdqa %xmm15, 2912(%rdi)
    vpaddd 496(%rdi), %xmm9, %xmm13
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm13, 6256(%rdi)
    vmovq 4024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm10, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm10
    vpaddd 3008(%rdi), %xmm11, %xmm15
    vmovdqa %xmm10, 2976(%rdi)
    vpaddd 512(%rdi), %xmm14, %xmm13
    sha256msg2 %xmm9, %xmm15
    vmovdqa %xmm13, 6016(%rdi)
    vmovq 3520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    sha256msg1 %xmm14, %xmm12
    vpaddd 2960(%rdi), %xmm11, %xmm10
    vmovdqa %xmm12, 2928(%rdi)
    vpaddd 512(%rdi), %xmm15, %xmm13
    vmovq 4032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm14, %xmm10
    vmovdqa %xmm13, 6272(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm9
    vpaddd 3024(%rdi), %xmm11, %xmm12
    vmovq 3528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm9, 2992(%rdi)
    vpaddd 528(%rdi), %xmm10, %xmm13
    sha256msg2 %xmm15, %xmm12
    vmovdqa %xmm13, 6032(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm11
    vmovq 4040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm10, %xmm14
    vpaddd 2912(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 2944(%rdi)
    vpaddd 528(%rdi), %xmm12, %xmm13
    sha256msg2 %xmm10, %xmm9
    vmovdqa %xmm13, 6288(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm15
    vmovq 3536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2976(%rdi), %xmm11, %xmm14
    vmovdqa %xmm15, 3008(%rdi)
    vpaddd 544(%rdi), %xmm9, %xmm13
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm13, 6048(%rdi)
    vmovq 4048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm10, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm10
    vpaddd 2928(%rdi), %xmm11, %xmm15
    vmovdqa %xmm10, 2960(%rdi)
    vpaddd 544(%rdi), %xmm14, %xmm13
    vmovq 3544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2016(%rdi)
    vmovdqa %xmm2, 2144(%rdi)
    vmovq 3800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2032(%rdi)
    vmovdqa %xmm4, 2160(%rdi)
    sha256msg2 %xmm9, %xmm15
    vmovdqa %xmm13, 6304(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    vpalignr $0x4, %xmm9, %xmm15, %xmm10
    sha256msg1 %xmm14, %xmm12
    vmovq 4056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2048(%rdi)
    vmovdqa %xmm6, 2176(%rdi)
    vmovq 4312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2064(%rdi)
    vmovdqa %xmm8, 2192(%rdi)
    vpaddd 2992(%rdi), %xmm11, %xmm13
    vpaddd 2944(%rdi), %xmm10, %xmm9
    vmovdqa %xmm12, 3024(%rdi)
    vpaddd 560(%rdi), %xmm15, %xmm11
    sha256msg2 %xmm14, %xmm13
    sha256msg2 %xmm15, %xmm9
    vmovdqa %xmm11, 6064(%rdi)
    vmovddup 1728(%rdi), %xmm1
    vpaddd 0(%rdi), %xmm1, %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1736(%rdi), %xmm3
    vpaddd 0(%rdi), %xmm3, %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa 2080(%rdi), %xmm10
    vpalignr $0x4, %xmm14, %xmm13, %xmm12
    vpalignr $0x4, %xmm15, %xmm9, %xmm11
    vpaddd 3008(%rdi), %xmm12, %xmm14
    vpaddd 2960(%rdi), %xmm11, %xmm15
    vmovddup 1744(%rdi), %xmm5
    vpaddd 0(%rdi), %xmm5, %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovddup 1752(%rdi), %xmm7
    vpaddd 0(%rdi), %xmm7, %xmm7
    vmovdqa 16(%rdi), %xmm8
    vmovq 1136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm13, %xmm14
    sha256msg2 %xmm9, %xmm15
    vpaddd 576(%rdi), %xmm9, %xmm12
    vpaddd 592(%rdi), %xmm15, %xmm11
    vmovdqa %xmm12, 6080(%rdi)
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 560(%rdi), %xmm13, %xmm9
    vpalignr $0x4, %xmm13, %xmm14, %xmm15
    vmovdqa %xmm11, 6096(%rdi)
    vpaddd 576(%rdi), %xmm14, %xmm12
    vmovdqa %xmm9, 6320(%rdi)
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa 2096(%rdi), %xmm13
    vpaddd 3024(%rdi), %xmm15, %xmm11
    vmovdqa %xmm12, 6336(%rdi)
    vshufps $0xbb, 2208(%rdi), %xmm10, %xmm9
    vshufps $0x11, 2208(%rdi), %xmm10, %xmm15
    sha256msg2 %xmm14, %xmm11
    vshufps $0xbb, 2224(%rdi), %xmm13, %xmm12
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vshufps $0x11, 2224(%rdi), %xmm13, %xmm10
    vpaddd 64(%rdi), %xmm9, %xmm14
    vpaddd 80(%rdi), %xmm15, %xmm13
    vpaddd 592(%rdi), %xmm11, %xmm9
    vpaddd 64(%rdi), %xmm12, %xmm15
    vpaddd 80(%rdi), %xmm10, %xmm11
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm14, 1904(%rdi)
    vmovdqa %xmm9, 6352(%rdi)
    vpaddd 352(%rdi), %xmm14, %xmm12
    vmovdqa %xmm15, 1936(%rdi)
    vmovdqa %xmm12, 6368(%rdi)
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 352(%rdi), %xmm15, %xmm10
    sha256msg1 %xmm13, %xmm14
    vmovdqa %xmm10, 6624(%rdi)
    vpaddd 368(%rdi), %xmm13, %xmm9
    sha256msg1 %xmm11, %xmm15
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 256(%rdi), %xmm14
    vmovdqa %xmm9, 6384(%rdi)
    vpaddd 368(%rdi), %xmm11, %xmm12
    sha256msg1 224(%rdi), %xmm13
    sha256msg2 256(%rdi), %xmm15
    vmovdqa %xmm12, 6640(%rdi)
    vpaddd 416(%rdi), %xmm14, %xmm10
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 224(%rdi), %xmm11
    vmovdqa %xmm10, 6432(%rdi)
    vpaddd 416(%rdi), %xmm15, %xmm9
    vmovdqa %xmm9, 6688(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm14, %xmm12
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %xmm12, %xmm13, %xmm10
    vpalignr $0x4, 256(%rdi), %xmm15, %xmm9
    sha256msg2 %xmm14, %xmm10
    vpaddd %xmm9, %xmm11, %xmm12
    vmovdqa 256(%rdi), %xmm13
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm15, %xmm12
    sha256msg1 %xmm14, %xmm13
    vmovdqa %xmm13, 3088(%rdi)
    vpaddd 432(%rdi), %xmm10, %xmm11
    vmovdqa %xmm11, 6448(%rdi)
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 432(%rdi), %xmm12, %xmm9
    vmovdqa %xmm9, 6704(%rdi)
    vmovdqa 256(%rdi), %xmm13
    sha256msg1 %xmm15, %xmm13
    vmovdqa %xmm13, 3152(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm11
    sha256msg1 %xmm10, %xmm14
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 960(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 3040(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm13
    sha256msg2 %xmm10, %xmm9
    sha256msg1 %xmm12, %xmm15
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 960(%rdi), %xmm13, %xmm11
    vmovdqa %xmm15, 3104(%rdi)
    vpaddd 448(%rdi), %xmm9, %xmm14
    sha256msg2 %xmm12, %xmm11
    vmovdqa %xmm14, 6464(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm13
    vmovq 4392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm9, %xmm10
    vpaddd 3088(%rdi), %xmm13, %xmm15
    vmovdqa %xmm10, 3056(%rdi)
    vpaddd 448(%rdi), %xmm11, %xmm14
    sha256msg2 %xmm9, %xmm15
    vmovq 4904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm14, 6720(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm13
    sha256msg1 %xmm11, %xmm12
    vpaddd 3152(%rdi), %xmm13, %xmm10
    vmovdqa %xmm12, 3120(%rdi)
    vpaddd 464(%rdi), %xmm15, %xmm14
    sha256msg2 %xmm11, %xmm10
    vmovq 4400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm14, 6480(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm13
    sha256msg1 %xmm15, %xmm9
    vpaddd 3040(%rdi), %xmm13, %xmm12
    vmovdqa %xmm9, 3072(%rdi)
    vmovq 4912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 464(%rdi), %xmm10, %xmm14
    sha256msg2 %xmm15, %xmm12
    vmovdqa %xmm14, 6736(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm13
    sha256msg1 %xmm10, %xmm11
    vmovq 4408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 3104(%rdi), %xmm13, %xmm9
    vmovdqa %xmm11, 3136(%rdi)
    vpaddd 480(%rdi), %xmm12, %xmm14
    sha256msg2 %xmm10, %xmm9
    vmovdqa %xmm14, 6496(%rdi)
    vmovq 4920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm15, %xmm12, %xmm13
    sha256msg1 %xmm12, %xmm15
    vpaddd 3056(%rdi), %xmm13, %xmm11
    vmovdqa %xmm15, 3088(%rdi)
    vpaddd 480(%rdi), %xmm9, %xmm14
    sha256msg2 %xmm12, %xmm11
    vmovdqa %xmm14, 6752(%rdi)
    vmovq 4416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm10, %xmm9, %xmm13
    sha256msg1 %xmm9, %xmm10
    vpaddd 3120(%rdi), %xmm13, %xmm15
    vmovdqa %xmm10, 3152(%rdi)
    vpaddd 496(%rdi), %xmm11, %xmm14
    vmovq 4928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm9, %xmm15
    vmovdqa %xmm14, 6512(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm13
    sha256msg1 %xmm11, %xmm12
    vpaddd 3072(%rdi), %xmm13, %xmm10
    vmovq 4424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm12, 3040(%rdi)
    vpaddd 496(%rdi), %xmm15, %xmm14
    sha256msg2 %xmm11, %xmm10
    vmovdqa %xmm14, 6768(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm13
    vmovq 4936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm15, %xmm9
    vpaddd 3136(%rdi), %xmm13, %xmm12
    vmovdqa %xmm9, 3104(%rdi)
    vpaddd 512(%rdi), %xmm10, %xmm14
    sha256msg2 %xmm15, %xmm12
    vmovdqa %xmm14, 6528(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm13
    sha256msg1 %xmm10, %xmm11
    vmovq 4432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 3088(%rdi), %xmm13, %xmm9
    vmovdqa %xmm11, 3056(%rdi)
    vpaddd 512(%rdi), %xmm12, %xmm14
    sha256msg2 %xmm10, %xmm9
    vmovdqa %xmm14, 6784(%rdi)
    vmovq 4944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm15, %xmm12, %xmm13
    sha256msg1 %xmm12, %xmm15
    vpaddd 3152(%rdi), %xmm13, %xmm11
    vmovdqa %xmm15, 3120(%rdi)
    vpaddd 528(%rdi), %xmm9, %xmm14
    vmovq 4440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm12, %xmm11
    vmovdqa %xmm14, 6544(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm13
    sha256msg1 %xmm9, %xmm10
    vpaddd 3040(%rdi), %xmm13, %xmm15
    vmovq 4952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm10, 3072(%rdi)
    vpaddd 528(%rdi), %xmm11, %xmm14
    sha256msg2 %xmm9, %xmm15
    vmovdqa %xmm14, 6800(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm13
    sha256msg1 %xmm11, %xmm12
    vpaddd 3104(%rdi), %xmm13, %xmm10
    vmovq 4448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm12, 3136(%rdi)
    vpaddd 544(%rdi), %xmm15, %xmm14
    sha256msg2 %xmm11, %xmm10
    vmovdqa %xmm14, 6560(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm13
    vmovq 4960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm15, %xmm9
    vpaddd 3056(%rdi), %xmm13, %xmm12
    vmovdqa %xmm9, 3088(%rdi)
    vpaddd 544(%rdi), %xmm10, %xmm14
    sha256msg2 %xmm15, %xmm12
    vmovq 4456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm14, 6816(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm13
    vpalignr $0x4, %xmm15, %xmm12, %xmm9
    sha256msg1 %xmm10, %xmm11
    vpaddd 3120(%rdi), %xmm13, %xmm14
    vmovq 4968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 3072(%rdi), %xmm9, %xmm15
    vmovdqa %xmm11, 3152(%rdi)
    vpaddd 560(%rdi), %xmm12, %xmm13
    sha256msg2 %xmm10, %xmm14
    sha256msg2 %xmm12, %xmm15
    vmovdqa %xmm13, 6576(%rdi)
    vmovdqa 2112(%rdi), %xmm9
    vmovq 4464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm10, %xmm14, %xmm11
    vpalignr $0x4, %xmm12, %xmm15, %xmm13
    vpaddd 3136(%rdi), %xmm11, %xmm10
    vpaddd 3088(%rdi), %xmm13, %xmm12
    sha256msg2 %xmm14, %xmm10
    sha256msg2 %xmm15, %xmm12
    vmovq 4976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 576(%rdi), %xmm15, %xmm11
    vpaddd 592(%rdi), %xmm12, %xmm13
    vmovdqa %xmm11, 6592(%rdi)
    vpaddd 560(%rdi), %xmm14, %xmm15
    vpalignr $0x4, %xmm14, %xmm10, %xmm12
    vmovq 4472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm13, 6608(%rdi)
    vpaddd 576(%rdi), %xmm10, %xmm11
    vmovdqa %xmm15, 6832(%rdi)
    vmovdqa 2128(%rdi), %xmm14
    vpaddd 3152(%rdi), %xmm12, %xmm13
    vmovq 4984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm11, 6848(%rdi)
    vshufps $0xbb, 2240(%rdi), %xmm9, %xmm15
    vshufps $0x11, 2240(%rdi), %xmm9, %xmm12
    sha256msg2 %xmm10, %xmm13
    vshufps $0xbb, 2256(%rdi), %xmm14, %xmm11
    vshufps $0x11, 2256(%rdi), %xmm14, %xmm9
    vpaddd 64(%rdi), %xmm15, %xmm10
    vmovq 4480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 80(%rdi), %xmm12, %xmm14
    vpaddd 592(%rdi), %xmm13, %xmm15
    vpaddd 64(%rdi), %xmm11, %xmm12
    vpaddd 80(%rdi), %xmm9, %xmm13
    vmovdqa %xmm10, 1968(%rdi)
    vmovq 4992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm15, 6864(%rdi)
    vpaddd 352(%rdi), %xmm10, %xmm11
    vmovdqa %xmm12, 2000(%rdi)
    vmovdqa %xmm11, 6880(%rdi)
    vpaddd 352(%rdi), %xmm12, %xmm9
    vmovq 4488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm14, %xmm10
    vmovdqa %xmm9, 7136(%rdi)
    vpaddd 368(%rdi), %xmm14, %xmm15
    sha256msg1 %xmm13, %xmm12
    sha256msg2 256(%rdi), %xmm10
    vmovq 5000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm15, 6896(%rdi)
    vpaddd 368(%rdi), %xmm13, %xmm11
    sha256msg1 224(%rdi), %xmm14
    sha256msg2 256(%rdi), %xmm12
    vmovdqa %xmm11, 7152(%rdi)
    vpaddd 416(%rdi), %xmm10, %xmm9
    sha256msg1 224(%rdi), %xmm13
    vmovq 4496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm9, 6944(%rdi)
    vpaddd 416(%rdi), %xmm12, %xmm15
    vmovdqa %xmm15, 7200(%rdi)
    vpalignr $0x4, 256(%rdi), %xmm10, %xmm11
    vpaddd %xmm11, %xmm14, %xmm9
    vmovq 5008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, 256(%rdi), %xmm12, %xmm15
    sha256msg2 %xmm10, %xmm9
    vpaddd %xmm15, %xmm13, %xmm14
    vmovdqa 256(%rdi), %xmm11
    sha256msg2 %xmm12, %xmm14
    sha256msg1 %xmm10, %xmm11
    vmovq 4504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm11, 3216(%rdi)
    vpaddd 432(%rdi), %xmm9, %xmm13
    vmovdqa %xmm13, 6960(%rdi)
    vpaddd 432(%rdi), %xmm14, %xmm15
    vmovdqa %xmm15, 7216(%rdi)
    vmovq 5016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa 256(%rdi), %xmm11
    sha256msg1 %xmm12, %xmm11
    vmovdqa %xmm11, 3280(%rdi)
    vpalignr $0x4, %xmm10, %xmm9, %xmm13
    sha256msg1 %xmm9, %xmm10
    vpaddd 960(%rdi), %xmm13, %xmm15
    vmovdqa %xmm10, 3168(%rdi)
    vmovq 4512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    sha256msg2 %xmm9, %xmm15
    sha256msg1 %xmm14, %xmm12
    vpaddd 960(%rdi), %xmm11, %xmm13
    vmovdqa %xmm12, 3232(%rdi)
    vmovq 5024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 448(%rdi), %xmm15, %xmm10
    sha256msg2 %xmm14, %xmm13
    vmovdqa %xmm10, 6976(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm9
    vmovq 4520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 3216(%rdi), %xmm11, %xmm12
    vmovdqa %xmm9, 3184(%rdi)
    vpaddd 448(%rdi), %xmm13, %xmm10
    sha256msg2 %xmm15, %xmm12
    vmovdqa %xmm10, 7232(%rdi)
    vmovq 5032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm14, %xmm13, %xmm11
    sha256msg1 %xmm13, %xmm14
    vpaddd 3280(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 3248(%rdi)
    vpaddd 464(%rdi), %xmm12, %xmm10
    sha256msg2 %xmm13, %xmm9
    vmovdqa %xmm10, 6992(%rdi)
    vmovq 4528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm15, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm15
    vpaddd 3168(%rdi), %xmm11, %xmm14
    vmovdqa %xmm15, 3200(%rdi)
    vpaddd 464(%rdi), %xmm9, %xmm10
    vmovq 5040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm10, 7248(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm13
    vpaddd 3232(%rdi), %xmm11, %xmm15
    vmovq 4536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm13, 3264(%rdi)
    vpaddd 480(%rdi), %xmm14, %xmm10
    sha256msg2 %xmm9, %xmm15
    vmovdqa %xmm10, 7008(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    sha256msg1 %xmm14, %xmm12
    vmovq 5048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 3184(%rdi), %xmm11, %xmm13
    vmovdqa %xmm12, 3216(%rdi)
    vpaddd 480(%rdi), %xmm15, %xmm10
    sha256msg2 %xmm14, %xmm13
    vmovdqa %xmm10, 7264(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm9
    vmovq 4544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 3248(%rdi), %xmm11, %xmm12
    vmovdqa %xmm9, 3280(%rdi)
    vpaddd 496(%rdi), %xmm13, %xmm10
    sha256msg2 %xmm15, %xmm12
    vmovdqa %xmm10, 7024(%rdi)
    vmovq 5056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm14, %xmm13, %xmm11
    sha256msg1 %xmm13, %xmm14
    vpaddd 3200(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 3168(%rdi)
    vpaddd 496(%rdi), %xmm12, %xmm10
    vmovq 4552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm13, %xmm9
    vmovdqa %xmm10, 7280(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm15
    vpaddd 3264(%rdi), %xmm11, %xmm14
    vmovq 5064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm15, 3232(%rdi)
    vpaddd 512(%rdi), %xmm9, %xmm10
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm10, 7040(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm13
    vpaddd 3216(%rdi), %xmm11, %xmm15
    vmovq 4560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm13, 3184(%rdi)
    vpaddd 512(%rdi), %xmm14, %xmm10
    sha256msg2 %xmm9, %xmm15
    vmovdqa %xmm10, 7296(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    vmovq 5072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm14, %xmm12
    vpaddd 3280(%rdi), %xmm11, %xmm13
    vmovdqa %xmm12, 3248(%rdi)
    vpaddd 528(%rdi), %xmm15, %xmm10
    sha256msg2 %xmm14, %xmm13
    vmovq 4568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2080(%rdi)
    vmovdqa %xmm2, 2208(%rdi)
    vmovq 4824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2096(%rdi)
    vmovdqa %xmm4, 2224(%rdi)
    vmovdqa %xmm10, 7056(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm9
    vpaddd 3168(%rdi), %xmm11, %xmm12
    vmovdqa %xmm9, 3200(%rdi)
    vmovq 5080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2112(%rdi)
    vmovdqa %xmm6, 2240(%rdi)
    vmovq 5336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2128(%rdi)
    vmovdqa %xmm8, 2256(%rdi)
    vpaddd 528(%rdi), %xmm13, %xmm10
    sha256msg2 %xmm15, %xmm12
    vmovdqa %xmm10, 7312(%rdi)
    vpalignr $0x4, %xmm14, %xmm13, %xmm11
    sha256msg1 %xmm13, %xmm14
    vpaddd 3232(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 3264(%rdi)
    vmovddup 1772(%rdi), %xmm1
    vpaddd 32(%rdi), %xmm1, %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 5348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1804(%rdi), %xmm3
    vpaddd 32(%rdi), %xmm3, %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 5604(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 544(%rdi), %xmm12, %xmm10
    sha256msg2 %xmm13, %xmm9
    vmovdqa %xmm10, 7072(%rdi)
    vpalignr $0x4, %xmm15, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm15
    vpaddd 3184(%rdi), %xmm11, %xmm14
    vmovddup 1836(%rdi), %xmm5
    vpaddd 32(%rdi), %xmm5, %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 5860(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovddup 1868(%rdi), %xmm7
    vpaddd 32(%rdi), %xmm7, %xmm7
    vmovdqa 48(%rdi), %xmm8
    vmovq 6116(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm15, 3216(%rdi)
    vpaddd 544(%rdi), %xmm9, %xmm10
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm10, 7328(%rdi)
    vpalignr $0x4, %xmm13, %xmm9, %xmm11
    vmovq 5356(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5612(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm12, %xmm14, %xmm15
    sha256msg1 %xmm9, %xmm13
    vpaddd 3248(%rdi), %xmm11, %xmm10
    vpaddd 3200(%rdi), %xmm15, %xmm12
    vmovdqa %xmm13, 3280(%rdi)
    vmovq 5868(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 560(%rdi), %xmm14, %xmm11
    sha256msg2 %xmm9, %xmm10
    sha256msg2 %xmm14, %xmm12
    vmovdqa %xmm11, 7088(%rdi)
    vmovdqa 96(%rdi), %xmm15
    vpalignr $0x4, %xmm9, %xmm10, %xmm13
    vpalignr $0x4, %xmm14, %xmm12, %xmm11
    vmovq 5364(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5620(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 3264(%rdi), %xmm13, %xmm9
    vpaddd 3216(%rdi), %xmm11, %xmm14
    sha256msg2 %xmm10, %xmm9
    sha256msg2 %xmm12, %xmm14
    vpaddd 576(%rdi), %xmm12, %xmm13
    vmovq 5876(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 592(%rdi), %xmm14, %xmm11
    vmovdqa %xmm13, 7104(%rdi)
    vpaddd 560(%rdi), %xmm10, %xmm12
    vpalignr $0x4, %xmm10, %xmm9, %xmm14
    vmovdqa %xmm11, 7120(%rdi)
    vmovq 5372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5628(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 576(%rdi), %xmm9, %xmm13
    vmovdqa %xmm12, 7344(%rdi)
    vpshufb 176(%rdi), %xmm15, %xmm10
    vpaddd 3280(%rdi), %xmm14, %xmm11
    vpaddd 160(%rdi), %xmm15, %xmm12
    vmovq 5884(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm13, 7360(%rdi)
    vmovdqa 208(%rdi), %xmm14
    sha256msg2 %xmm9, %xmm11
    vmovdqa 112(%rdi), %xmm15
    vmovdqa %xmm12, 96(%rdi)
    vmovdqa 208(%rdi), %xmm13
    vpaddd 592(%rdi), %xmm11, %xmm9
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm9, 7376(%rdi)
    vpunpckldq %xmm10, %xmm14, %xmm12
    vpunpckhdq %xmm10, %xmm14, %xmm11
    vpshufb 176(%rdi), %xmm15, %xmm9
    vpaddd 160(%rdi), %xmm15, %xmm10
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm12, 1696(%rdi)
    vmovdqa 688(%rdi), %xmm14
    vmovdqa %xmm11, 1712(%rdi)
    vpunpckldq %xmm9, %xmm13, %xmm15
    vpunpckhdq %xmm9, %xmm13, %xmm12
    vmovdqa %xmm10, 112(%rdi)
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vinsertps $0x37, 1700(%rdi), %xmm11, %xmm11
    vinsertps $0x37, 1708(%rdi), %xmm9, %xmm9
    vmovdqa %xmm15, 1728(%rdi)
    vmovdqa %xmm12, 1744(%rdi)
    vmovdqa 688(%rdi), %xmm13
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 208(%rdi), %xmm11
    sha256msg1 208(%rdi), %xmm9
    vmovdqa 240(%rdi), %xmm10
    vpaddd 672(%rdi), %xmm11, %xmm15
    vpaddd 672(%rdi), %xmm9, %xmm12
    sha256msg2 %xmm15, %xmm14
    sha256msg1 %xmm15, %xmm10
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm12, %xmm13
    vmovdqa %xmm10, 2320(%rdi)
    vpaddd 416(%rdi), %xmm15, %xmm11
    vmovdqa %xmm11, 3360(%rdi)
    vpaddd 416(%rdi), %xmm12, %xmm9
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm9, 3616(%rdi)
    vpaddd 432(%rdi), %xmm14, %xmm10
    vmovdqa %xmm10, 3376(%rdi)
    vpaddd 432(%rdi), %xmm13, %xmm11
    vmovdqa %xmm11, 3632(%rdi)
    vmovq 5404(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5660(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa 240(%rdi), %xmm9
    sha256msg1 %xmm12, %xmm9
    vmovdqa %xmm9, 2384(%rdi)
    vpalignr $0x4, %xmm15, %xmm14, %xmm10
    sha256msg1 %xmm14, %xmm15
    vmovq 5916(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6172(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm14, %xmm10
    vmovdqa %xmm15, 2272(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm11
    sha256msg1 %xmm13, %xmm12
    sha256msg2 %xmm13, %xmm11
    vmovdqa %xmm12, 2336(%rdi)
    vpaddd 448(%rdi), %xmm10, %xmm9
    vmovq 5412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5668(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm9, 3392(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm15
    sha256msg1 %xmm10, %xmm14
    vpaddd 2320(%rdi), %xmm15, %xmm12
    vmovdqa %xmm14, 2288(%rdi)
    vmovq 5924(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6180(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 448(%rdi), %xmm11, %xmm9
    sha256msg2 %xmm10, %xmm12
    vmovdqa %xmm9, 3648(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm15
    sha256msg1 %xmm11, %xmm13
    vmovq 5420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5676(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2384(%rdi), %xmm15, %xmm14
    vmovdqa %xmm13, 2352(%rdi)
    vpaddd 464(%rdi), %xmm12, %xmm9
    sha256msg2 %xmm11, %xmm14
    vmovdqa %xmm9, 3408(%rdi)
    vpalignr $0x4, %xmm10, %xmm12, %xmm15
    vmovq 5932(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6188(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm12, %xmm10
    vpaddd 2272(%rdi), %xmm15, %xmm13
    vmovdqa %xmm10, 2304(%rdi)
    vpaddd 464(%rdi), %xmm14, %xmm9
    sha256msg2 %xmm12, %xmm13
    vmovdqa %xmm9, 3664(%rdi)
    vpalignr $0x4, %xmm11, %xmm14, %xmm15
    vmovq 5428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5684(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm14, %xmm11
    vpaddd 2336(%rdi), %xmm15, %xmm10
    vmovdqa %xmm11, 2368(%rdi)
    vpaddd 480(%rdi), %xmm13, %xmm9
    sha256msg2 %xmm14, %xmm10
    vmovq 5940(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6196(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm9, 3424(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm15
    sha256msg1 %xmm13, %xmm12
    vpaddd 2288(%rdi), %xmm15, %xmm11
    vmovdqa %xmm12, 2320(%rdi)
    vmovq 5436(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5692(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 480(%rdi), %xmm10, %xmm9
    sha256msg2 %xmm13, %xmm11
    vmovdqa %xmm9, 3680(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm15
    sha256msg1 %xmm10, %xmm14
    vmovq 5948(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6204(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2352(%rdi), %xmm15, %xmm12
    vmovdqa %xmm14, 2384(%rdi)
    vpaddd 496(%rdi), %xmm11, %xmm9
    sha256msg2 %xmm10, %xmm12
    vmovdqa %xmm9, 3440(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm15
    sha256msg1 %xmm11, %xmm13
    vmovq 5444(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5700(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2304(%rdi), %xmm15, %xmm14
    vmovdqa %xmm13, 2272(%rdi)
    vpaddd 496(%rdi), %xmm12, %xmm9
    sha256msg2 %xmm11, %xmm14
    vmovdqa %xmm9, 3696(%rdi)
    vmovq 5956(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6212(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm10, %xmm12, %xmm15
    sha256msg1 %xmm12, %xmm10
    vpaddd 2368(%rdi), %xmm15, %xmm13
    vmovdqa %xmm10, 2336(%rdi)
    vpaddd 512(%rdi), %xmm14, %xmm9
    vmovq 5452(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5708(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm12, %xmm13
    vmovdqa %xmm9, 3456(%rdi)
    vpalignr $0x4, %xmm11, %xmm14, %xmm15
    sha256msg1 %xmm14, %xmm11
    vpaddd 2320(%rdi), %xmm15, %xmm10
    vmovq 5964(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6220(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm11, 2288(%rdi)
    vpaddd 512(%rdi), %xmm13, %xmm9
    sha256msg2 %xmm14, %xmm10
    vmovdqa %xmm9, 3712(%rdi)
    vpalignr $0x4, %xmm12, %xmm13, %xmm15
    sha256msg1 %xmm13, %xmm12
    vpaddd 2384(%rdi), %xmm15, %xmm11
    vmovdqa %xmm12, 2352(%rdi)
    vmovq 5460(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5716(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 528(%rdi), %xmm10, %xmm9
    sha256msg2 %xmm13, %xmm11
    vmovdqa %xmm9, 3472(%rdi)
    vpalignr $0x4, %xmm14, %xmm10, %xmm15
    sha256msg1 %xmm10, %xmm14
    vmovq 5972(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6228(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2272(%rdi), %xmm15, %xmm12
    vmovdqa %xmm14, 2304(%rdi)
    vpaddd 528(%rdi), %xmm11, %xmm9
    sha256msg2 %xmm10, %xmm12
    vmovdqa %xmm9, 3728(%rdi)
    vmovq 5468(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5724(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm13, %xmm11, %xmm15
    sha256msg1 %xmm11, %xmm13
    vpaddd 2336(%rdi), %xmm15, %xmm14
    vmovdqa %xmm13, 2368(%rdi)
    vpaddd 544(%rdi), %xmm12, %xmm9
    vmovq 5980(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6236(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm11, %xmm14
    vmovdqa %xmm9, 3488(%rdi)
    vpalignr $0x4, %xmm10, %xmm12, %xmm15
    sha256msg1 %xmm12, %xmm10
    vpaddd 2288(%rdi), %xmm15, %xmm13
    vmovdqa %xmm10, 2320(%rdi)
    vpaddd 544(%rdi), %xmm14, %xmm9
    vmovq 5476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5732(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm12, %xmm13
    vmovdqa %xmm9, 3744(%rdi)
    vpalignr $0x4, %xmm11, %xmm14, %xmm15
    vpalignr $0x4, %xmm12, %xmm13, %xmm10
    sha256msg1 %xmm14, %xmm11
    vmovq 5988(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6244(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2352(%rdi), %xmm15, %xmm9
    vpaddd 2304(%rdi), %xmm10, %xmm12
    vmovdqa %xmm11, 2384(%rdi)
    vpaddd 560(%rdi), %xmm13, %xmm15
    sha256msg2 %xmm14, %xmm9
    vmovq 5484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5740(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm13, %xmm12
    vmovdqa %xmm15, 3504(%rdi)
    vinsertps $0x37, 1716(%rdi), %xmm10, %xmm10
    vpalignr $0x4, %xmm14, %xmm9, %xmm11
    vpalignr $0x4, %xmm13, %xmm12, %xmm15
    vmovq 5996(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6252(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 208(%rdi), %xmm10
    vpaddd 2368(%rdi), %xmm11, %xmm14
    vpaddd 2320(%rdi), %xmm15, %xmm13
    vpaddd 672(%rdi), %xmm10, %xmm11
    sha256msg2 %xmm9, %xmm14
    sha256msg2 %xmm12, %xmm13
    vpaddd 576(%rdi), %xmm12, %xmm15
    vmovq 5492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5748(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 592(%rdi), %xmm13, %xmm10
    vmovdqa %xmm15, 3520(%rdi)
    vpaddd 560(%rdi), %xmm9, %xmm12
    vpalignr $0x4, %xmm9, %xmm14, %xmm13
    vmovdqa %xmm10, 3536(%rdi)
    vpaddd 576(%rdi), %xmm14, %xmm15
    vmovq 6004(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6260(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm12, 3760(%rdi)
    vinsertps $0x37, 1724(%rdi), %xmm9, %xmm9
    vpaddd 2384(%rdi), %xmm13, %xmm10
    vmovdqa %xmm15, 3776(%rdi)
    vpaddd 416(%rdi), %xmm11, %xmm12
    vmovq 5500(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5756(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 208(%rdi), %xmm9
    sha256msg2 %xmm14, %xmm10
    vmovdqa 688(%rdi), %xmm13
    vmovdqa %xmm12, 3872(%rdi)
    vmovdqa 688(%rdi), %xmm15
    vmovq 6012(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6268(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 672(%rdi), %xmm9, %xmm14
    vpaddd 592(%rdi), %xmm10, %xmm12
    sha256msg2 %xmm11, %xmm13
    sha256msg2 %xmm14, %xmm15
    vmovdqa %xmm12, 3792(%rdi)
    vpaddd 416(%rdi), %xmm14, %xmm9
    vmovdqa %xmm9, 4128(%rdi)
    vmovq 5508(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5764(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 432(%rdi), %xmm13, %xmm10
    vmovdqa %xmm10, 3888(%rdi)
    vpaddd 432(%rdi), %xmm15, %xmm12
    vmovdqa %xmm12, 4144(%rdi)
    vmovdqa 240(%rdi), %xmm9
    vmovq 6020(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6276(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm11, %xmm9
    vmovdqa %xmm9, 2448(%rdi)
    vmovdqa 240(%rdi), %xmm10
    sha256msg1 %xmm14, %xmm10
    vmovdqa %xmm10, 2512(%rdi)
    vmovq 5516(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5772(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm11, %xmm13, %xmm12
    sha256msg1 %xmm13, %xmm11
    sha256msg2 %xmm13, %xmm12
    vmovdqa %xmm11, 2400(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm9
    vmovq 6028(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6284(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm15, %xmm14
    sha256msg2 %xmm15, %xmm9
    vmovdqa %xmm14, 2464(%rdi)
    vpaddd 448(%rdi), %xmm12, %xmm10
    vmovdqa %xmm10, 3904(%rdi)
    vpalignr $0x4, %xmm13, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm13
    vmovq 5524(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5780(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2448(%rdi), %xmm11, %xmm14
    vmovdqa %xmm13, 2416(%rdi)
    vpaddd 448(%rdi), %xmm9, %xmm10
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm10, 4160(%rdi)
    vmovq 6036(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6292(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm15, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm15
    vpaddd 2512(%rdi), %xmm11, %xmm13
    vmovdqa %xmm15, 2480(%rdi)
    vpaddd 464(%rdi), %xmm14, %xmm10
    vmovq 5532(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5788(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm9, %xmm13
    vmovdqa %xmm10, 3920(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    sha256msg1 %xmm14, %xmm12
    vpaddd 2400(%rdi), %xmm11, %xmm15
    vmovdqa %xmm12, 2432(%rdi)
    vmovq 6044(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6300(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 464(%rdi), %xmm13, %xmm10
    sha256msg2 %xmm14, %xmm15
    vmovdqa %xmm10, 4176(%rdi)
    vpalignr $0x4, %xmm9, %xmm13, %xmm11
    sha256msg1 %xmm13, %xmm9
    vpaddd 2464(%rdi), %xmm11, %xmm12
    vmovdqa %xmm9, 2496(%rdi)
    vmovq 5540(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5796(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 480(%rdi), %xmm15, %xmm10
    sha256msg2 %xmm13, %xmm12
    vmovdqa %xmm10, 3936(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm14
    vmovq 6052(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6308(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2416(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 2448(%rdi)
    vpaddd 480(%rdi), %xmm12, %xmm10
    sha256msg2 %xmm15, %xmm9
    vmovdqa %xmm10, 4192(%rdi)
    vmovq 5548(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5804(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm13, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm13
    vpaddd 2480(%rdi), %xmm11, %xmm14
    vmovdqa %xmm13, 2512(%rdi)
    vpaddd 496(%rdi), %xmm9, %xmm10
    vmovq 6060(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6316(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm10, 3952(%rdi)
    vpalignr $0x4, %xmm15, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm15
    vpaddd 2432(%rdi), %xmm11, %xmm13
    vmovdqa %xmm15, 2400(%rdi)
    vpaddd 496(%rdi), %xmm14, %xmm10
    vmovq 5556(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5812(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm9, %xmm13
    vmovdqa %xmm10, 4208(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    sha256msg1 %xmm14, %xmm12
    vpaddd 2496(%rdi), %xmm11, %xmm15
    vmovq 6068(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6324(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm12, 2464(%rdi)
    vpaddd 512(%rdi), %xmm13, %xmm10
    sha256msg2 %xmm14, %xmm15
    vmovdqa %xmm10, 3968(%rdi)
    vpalignr $0x4, %xmm9, %xmm13, %xmm11
    vmovq 5564(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5820(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg1 %xmm13, %xmm9
    vpaddd 2448(%rdi), %xmm11, %xmm12
    vmovdqa %xmm9, 2416(%rdi)
    vpaddd 512(%rdi), %xmm15, %xmm10
    sha256msg2 %xmm13, %xmm12
    vmovq 6076(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6332(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm10, 4224(%rdi)
    vpalignr $0x4, %xmm14, %xmm15, %xmm11
    sha256msg1 %xmm15, %xmm14
    vpaddd 2512(%rdi), %xmm11, %xmm9
    vmovdqa %xmm14, 2480(%rdi)
    vpaddd 528(%rdi), %xmm12, %xmm10
    sha256msg2 %xmm15, %xmm9
    vmovdqa %xmm10, 3984(%rdi)
    vmovq 5572(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5828(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm13, %xmm12, %xmm11
    sha256msg1 %xmm12, %xmm13
    vpaddd 2400(%rdi), %xmm11, %xmm14
    vmovdqa %xmm13, 2432(%rdi)
    vpaddd 528(%rdi), %xmm9, %xmm10
    vmovq 6084(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6340(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm12, %xmm14
    vmovdqa %xmm10, 4240(%rdi)
    vpalignr $0x4, %xmm15, %xmm9, %xmm11
    sha256msg1 %xmm9, %xmm15
    vpaddd 2464(%rdi), %xmm11, %xmm13
    vmovq 5580(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 288(%rdi)
    vmovq 5836(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 296(%rdi)
    vmovdqa %xmm15, 2496(%rdi)
    vpaddd 544(%rdi), %xmm14, %xmm10
    sha256msg2 %xmm9, %xmm13
    vmovdqa %xmm10, 4000(%rdi)
    vpalignr $0x4, %xmm12, %xmm14, %xmm11
    vmovq 6092(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 304(%rdi)
    vmovq 6348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 312(%rdi)
    sha256msg1 %xmm14, %xmm12
    vpaddd 2416(%rdi), %xmm11, %xmm15
    vmovdqa %xmm12, 2448(%rdi)
    vpaddd 544(%rdi), %xmm13, %xmm10
    sha256msg2 %xmm14, %xmm15
    vmovdqa %xmm10, 4256(%rdi)
    vpalignr $0x4, %xmm9, %xmm13, %xmm11
    vmovddup 1900(%rdi), %xmm1
    vpaddd 32(%rdi), %xmm1, %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 6372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovddup 1932(%rdi), %xmm3
    vpaddd 32(%rdi), %xmm3, %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 6628(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm14, %xmm15, %xmm12
    sha256msg1 %xmm13, %xmm9
    vpaddd 2480(%rdi), %xmm11, %xmm10
    vpaddd 2432(%rdi), %xmm12, %xmm14
    vmovdqa %xmm9, 2512(%rdi)
    vmovddup 1964(%rdi), %xmm5
    vpaddd 32(%rdi), %xmm5, %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 6884(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovddup 1996(%rdi), %xmm7
    vpaddd 32(%rdi), %xmm7, %xmm7
    vmovdqa 48(%rdi), %xmm8
    vmovq 7140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 560(%rdi), %xmm15, %xmm11
    sha256msg2 %xmm13, %xmm10
    sha256msg2 %xmm15, %xmm14
    vmovdqa %xmm11, 4016(%rdi)
    vinsertps $0x37, 1732(%rdi), %xmm12, %xmm12
    vmovq 6380(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6636(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm13, %xmm10, %xmm9
    vpalignr $0x4, %xmm15, %xmm14, %xmm11
    sha256msg1 208(%rdi), %xmm12
    vpaddd 2496(%rdi), %xmm9, %xmm13
    vpaddd 2448(%rdi), %xmm11, %xmm15
    vmovq 6892(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7148(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 672(%rdi), %xmm12, %xmm9
    sha256msg2 %xmm10, %xmm13
    sha256msg2 %xmm14, %xmm15
    vpaddd 576(%rdi), %xmm14, %xmm11
    vpaddd 592(%rdi), %xmm15, %xmm12
    vmovdqa %xmm11, 4032(%rdi)
    vpaddd 560(%rdi), %xmm10, %xmm14
    vmovq 6388(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6644(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm10, %xmm13, %xmm15
    vmovdqa %xmm12, 4048(%rdi)
    vpaddd 576(%rdi), %xmm13, %xmm11
    vmovdqa %xmm14, 4272(%rdi)
    vinsertps $0x37, 1740(%rdi), %xmm10, %xmm10
    vpaddd 2512(%rdi), %xmm15, %xmm12
    vmovq 6900(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7156(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm11, 4288(%rdi)
    vpaddd 416(%rdi), %xmm9, %xmm14
    sha256msg1 208(%rdi), %xmm10
    sha256msg2 %xmm13, %xmm12
    vmovdqa 688(%rdi), %xmm15
    vmovq 6396(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6652(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm14, 4384(%rdi)
    vmovdqa 688(%rdi), %xmm11
    vpaddd 672(%rdi), %xmm10, %xmm13
    vpaddd 592(%rdi), %xmm12, %xmm14
    sha256msg2 %xmm9, %xmm15
    vmovq 6908(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7164(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg2 %xmm13, %xmm11
    vmovdqa %xmm14, 4304(%rdi)
    vpaddd 416(%rdi), %xmm13, %xmm10
    vmovdqa %xmm10, 4640(%rdi)
    vpaddd 432(%rdi), %xmm15, %xmm12
    vmovdqa %xmm12, 4400(%rdi)
    vpaddd 432(%rdi), %xmm11, %xmm14
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm14, 4656(%rdi)
    vmovdqa 240(%rdi), %xmm10
    sha256msg1 %xmm9, %xmm10
    vmovdqa %xmm10, 2576(%rdi)
    vmovdqa 240(%rdi), %xmm12
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1412(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm13, %xmm12
    vmovdqa %xmm12, 2640(%rdi)
    vpalignr $0x4, %xmm9, %xmm15, %xmm14
    sha256msg1 %xmm15, %xmm9
    sha256msg2 %xmm15, %xmm14
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm9, 2528(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm13
    sha256msg2 %xmm11, %xmm10
    vmovdqa %xmm13, 2592(%rdi)
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1420(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 448(%rdi), %xmm14, %xmm12
    vmovdqa %xmm12, 4416(%rdi)
    vpalignr $0x4, %xmm15, %xmm14, %xmm9
    sha256msg1 %xmm14, %xmm15
    vpaddd 2576(%rdi), %xmm9, %xmm13
    vmovdqa %xmm15, 2544(%rdi)
    vpaddd 448(%rdi), %xmm10, %xmm12
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm14, %xmm13
    vmovdqa %xmm12, 4672(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm9
    sha256msg1 %xmm10, %xmm11
    vpaddd 2640(%rdi), %xmm9, %xmm15
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm11, 2608(%rdi)
    vpaddd 464(%rdi), %xmm13, %xmm12
    sha256msg2 %xmm10, %xmm15
    vmovdqa %xmm12, 4432(%rdi)
    vpalignr $0x4, %xmm14, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm14
    vmovq 6428(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6684(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2528(%rdi), %xmm9, %xmm11
    vmovdqa %xmm14, 2560(%rdi)
    vpaddd 464(%rdi), %xmm15, %xmm12
    sha256msg2 %xmm13, %xmm11
    vmovdqa %xmm12, 4688(%rdi)
    vmovq 6940(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7196(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm10, %xmm15, %xmm9
    sha256msg1 %xmm15, %xmm10
    vpaddd 2592(%rdi), %xmm9, %xmm14
    vmovdqa %xmm10, 2624(%rdi)
    vpaddd 480(%rdi), %xmm11, %xmm12
    sha256msg2 %xmm15, %xmm14
    vmovdqa %xmm12, 4448(%rdi)
    vmovq 6436(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6692(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpalignr $0x4, %xmm13, %xmm11, %xmm9
    sha256msg1 %xmm11, %xmm13
    vpaddd 2544(%rdi), %xmm9, %xmm10
    vmovdqa %xmm13, 2576(%rdi)
    vpaddd 480(%rdi), %xmm14, %xmm12
    vmovq 6948(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7204(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm11, %xmm10
    vmovdqa %xmm12, 4704(%rdi)
    vpalignr $0x4, %xmm15, %xmm14, %xmm9
    sha256msg1 %xmm14, %xmm15
    vpaddd 2608(%rdi), %xmm9, %xmm13
    vmovq 6444(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6700(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm15, 2640(%rdi)
    vpaddd 496(%rdi), %xmm10, %xmm12
    sha256msg2 %xmm14, %xmm13
    vmovdqa %xmm12, 4464(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm9
    vmovq 6956(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7212(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm10, %xmm11
    vpaddd 2560(%rdi), %xmm9, %xmm15
    vmovdqa %xmm11, 2528(%rdi)
    vpaddd 496(%rdi), %xmm13, %xmm12
    sha256msg2 %xmm10, %xmm15
    vmovdqa %xmm12, 4720(%rdi)
    vpalignr $0x4, %xmm14, %xmm13, %xmm9
    vmovq 6452(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6708(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm13, %xmm14
    vpaddd 2624(%rdi), %xmm9, %xmm11
    vmovdqa %xmm14, 2592(%rdi)
    vpaddd 512(%rdi), %xmm15, %xmm12
    sha256msg2 %xmm13, %xmm11
    vmovq 6964(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7220(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm12, 4480(%rdi)
    vpalignr $0x4, %xmm10, %xmm15, %xmm9
    sha256msg1 %xmm15, %xmm10
    vpaddd 2576(%rdi), %xmm9, %xmm14
    vmovdqa %xmm10, 2544(%rdi)
    vmovq 6460(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6716(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 512(%rdi), %xmm11, %xmm12
    sha256msg2 %xmm15, %xmm14
    vmovdqa %xmm12, 4736(%rdi)
    vpalignr $0x4, %xmm13, %xmm11, %xmm9
    sha256msg1 %xmm11, %xmm13
    vmovq 6972(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7228(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2640(%rdi), %xmm9, %xmm10
    vmovdqa %xmm13, 2608(%rdi)
    vpaddd 528(%rdi), %xmm14, %xmm12
    sha256msg2 %xmm11, %xmm10
    vmovdqa %xmm12, 4496(%rdi)
    vpalignr $0x4, %xmm15, %xmm14, %xmm9
    sha256msg1 %xmm14, %xmm15
    vpaddd 2528(%rdi), %xmm9, %xmm13
    vmovq 6468(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6724(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm15, 2560(%rdi)
    vpaddd 528(%rdi), %xmm10, %xmm12
    sha256msg2 %xmm14, %xmm13
    vmovdqa %xmm12, 4752(%rdi)
    vpalignr $0x4, %xmm11, %xmm10, %xmm9
    vmovq 6980(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7236(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm10, %xmm11
    vpaddd 2592(%rdi), %xmm9, %xmm15
    vmovdqa %xmm11, 2624(%rdi)
    vpaddd 544(%rdi), %xmm13, %xmm12
    sha256msg2 %xmm10, %xmm15
    vmovq 6476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6732(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm12, 4512(%rdi)
    vpalignr $0x4, %xmm14, %xmm13, %xmm9
    sha256msg1 %xmm13, %xmm14
    vpaddd 2544(%rdi), %xmm9, %xmm11
    vmovdqa %xmm14, 2576(%rdi)
    vmovq 6988(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7244(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 544(%rdi), %xmm15, %xmm12
    sha256msg2 %xmm13, %xmm11
    vmovdqa %xmm12, 4768(%rdi)
    vpalignr $0x4, %xmm10, %xmm15, %xmm9
    vpalignr $0x4, %xmm13, %xmm11, %xmm14
    sha256msg1 %xmm15, %xmm10
    vpaddd 2608(%rdi), %xmm9, %xmm12
    vmovq 6484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6740(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2560(%rdi), %xmm14, %xmm13
    vmovdqa %xmm10, 2640(%rdi)
    vpaddd 560(%rdi), %xmm11, %xmm9
    sha256msg2 %xmm15, %xmm12
    sha256msg2 %xmm11, %xmm13
    vmovq 6996(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7252(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm9, 4528(%rdi)
    vinsertps $0x37, 1748(%rdi), %xmm14, %xmm14
    vpalignr $0x4, %xmm15, %xmm12, %xmm10
    vpalignr $0x4, %xmm11, %xmm13, %xmm9
    sha256msg1 208(%rdi), %xmm14
    vmovq 6492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6748(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2624(%rdi), %xmm10, %xmm15
    vpaddd 2576(%rdi), %xmm9, %xmm11
    vpaddd 672(%rdi), %xmm14, %xmm10
    sha256msg2 %xmm12, %xmm15
    sha256msg2 %xmm13, %xmm11
    vmovq 7004(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7260(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 576(%rdi), %xmm13, %xmm9
    vpaddd 592(%rdi), %xmm11, %xmm14
    vmovdqa %xmm9, 4544(%rdi)
    vpaddd 560(%rdi), %xmm12, %xmm13
    vpalignr $0x4, %xmm12, %xmm15, %xmm11
    vmovdqa %xmm14, 4560(%rdi)
    vpaddd 576(%rdi), %xmm15, %xmm9
    vmovq 6500(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6756(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm13, 4784(%rdi)
    vinsertps $0x37, 1756(%rdi), %xmm12, %xmm12
    vpaddd 2640(%rdi), %xmm11, %xmm14
    vmovdqa %xmm9, 4800(%rdi)
    vpaddd 416(%rdi), %xmm10, %xmm13
    sha256msg1 208(%rdi), %xmm12
    vmovq 7012(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7268(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg2 %xmm15, %xmm14
    vmovdqa 688(%rdi), %xmm11
    vmovdqa %xmm13, 4896(%rdi)
    vmovdqa 688(%rdi), %xmm9
    vpaddd 672(%rdi), %xmm12, %xmm15
    vmovq 6508(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6764(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 592(%rdi), %xmm14, %xmm13
    sha256msg2 %xmm10, %xmm11
    sha256msg2 %xmm15, %xmm9
    vmovdqa %xmm13, 4816(%rdi)
    vpaddd 416(%rdi), %xmm15, %xmm12
    vmovq 7020(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7276(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm12, 5152(%rdi)
    vpaddd 432(%rdi), %xmm11, %xmm14
    vmovdqa %xmm14, 4912(%rdi)
    vpaddd 432(%rdi), %xmm9, %xmm13
    vmovdqa %xmm13, 5168(%rdi)
    vmovdqa 240(%rdi), %xmm12
    sha256msg1 %xmm10, %xmm12
    vmovq 6516(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6772(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm12, 2704(%rdi)
    vmovdqa 240(%rdi), %xmm14
    sha256msg1 %xmm15, %xmm14
    vmovdqa %xmm14, 2768(%rdi)
    vpalignr $0x4, %xmm10, %xmm11, %xmm13
    vmovq 7028(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7284(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm11, %xmm10
    sha256msg2 %xmm11, %xmm13
    vmovdqa %xmm10, 2656(%rdi)
    vpalignr $0x4, %xmm15, %xmm9, %xmm12
    sha256msg1 %xmm9, %xmm15
    vmovq 6524(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6780(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm9, %xmm12
    vmovdqa %xmm15, 2720(%rdi)
    vpaddd 448(%rdi), %xmm13, %xmm14
    vmovdqa %xmm14, 4928(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm10
    vmovq 7036(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7292(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    sha256msg1 %xmm13, %xmm11
    vpaddd 2704(%rdi), %xmm10, %xmm15
    vmovdqa %xmm11, 2672(%rdi)
    vpaddd 448(%rdi), %xmm12, %xmm14
    sha256msg2 %xmm13, %xmm15
    vmovdqa %xmm14, 5184(%rdi)
    vpalignr $0x4, %xmm9, %xmm12, %xmm10
    vmovq 6532(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6788(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg1 %xmm12, %xmm9
    vpaddd 2768(%rdi), %xmm10, %xmm11
    vmovdqa %xmm9, 2736(%rdi)
    vpaddd 464(%rdi), %xmm15, %xmm14
    sha256msg2 %xmm12, %xmm11
    vmovq 7044(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7300(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa %xmm14, 4944(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    sha256msg1 %xmm15, %xmm13
    vpaddd 2656(%rdi), %xmm10, %xmm9
    vmovdqa %xmm13, 2688(%rdi)
    vpaddd 464(%rdi), %xmm11, %xmm14
    vmovq 6540(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6796(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    sha256msg2 %xmm15, %xmm9
    vmovdqa %xmm14, 5200(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm12
    vpaddd 2720(%rdi), %xmm10, %xmm13
    vmovq 7052(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7308(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm12, 2752(%rdi)
    vpaddd 480(%rdi), %xmm9, %xmm14
    sha256msg2 %xmm11, %xmm13
    vmovdqa %xmm14, 4960(%rdi)
    vpalignr $0x4, %xmm15, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm15
    vpaddd 2672(%rdi), %xmm10, %xmm12
    vmovq 6548(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6804(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm15, 2704(%rdi)
    vpaddd 480(%rdi), %xmm13, %xmm14
    sha256msg2 %xmm9, %xmm12
    vmovdqa %xmm14, 5216(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm10
    vmovq 7060(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7316(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    sha256msg1 %xmm13, %xmm11
    vpaddd 2736(%rdi), %xmm10, %xmm15
    vmovdqa %xmm11, 2768(%rdi)
    vpaddd 496(%rdi), %xmm12, %xmm14
    sha256msg2 %xmm13, %xmm15
    vmovq 6556(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6812(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm14, 4976(%rdi)
    vpalignr $0x4, %xmm9, %xmm12, %xmm10
    sha256msg1 %xmm12, %xmm9
    vpaddd 2688(%rdi), %xmm10, %xmm11
    vmovdqa %xmm9, 2656(%rdi)
    vmovq 7068(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7324(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 496(%rdi), %xmm15, %xmm14
    sha256msg2 %xmm12, %xmm11
    vmovdqa %xmm14, 5232(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    sha256msg1 %xmm15, %xmm13
    vpaddd 2752(%rdi), %xmm10, %xmm9
    vmovdqa %xmm13, 2720(%rdi)
    vmovq 6564(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6820(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 512(%rdi), %xmm11, %xmm14
    sha256msg2 %xmm15, %xmm9
    vmovdqa %xmm14, 4992(%rdi)
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    sha256msg1 %xmm11, %xmm12
    vmovq 7076(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7332(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2704(%rdi), %xmm10, %xmm13
    vmovdqa %xmm12, 2672(%rdi)
    vpaddd 512(%rdi), %xmm9, %xmm14
    sha256msg2 %xmm11, %xmm13
    vmovdqa %xmm14, 5248(%rdi)
    vmovq 6572(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6828(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpalignr $0x4, %xmm15, %xmm9, %xmm10
    sha256msg1 %xmm9, %xmm15
    vpaddd 2768(%rdi), %xmm10, %xmm12
    vmovdqa %xmm15, 2736(%rdi)
    vpaddd 528(%rdi), %xmm13, %xmm14
    sha256msg2 %xmm9, %xmm12
    vmovq 7084(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7340(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm14, 5008(%rdi)
    vpalignr $0x4, %xmm11, %xmm13, %xmm10
    sha256msg1 %xmm13, %xmm11
    vpaddd 2656(%rdi), %xmm10, %xmm15
    vmovdqa %xmm11, 2688(%rdi)
    vpaddd 528(%rdi), %xmm12, %xmm14
    sha256msg2 %xmm13, %xmm15
    vmovq 6580(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6836(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa %xmm14, 5264(%rdi)
    vpalignr $0x4, %xmm9, %xmm12, %xmm10
    sha256msg1 %xmm12, %xmm9
    vpaddd 2720(%rdi), %xmm10, %xmm11
    vmovdqa %xmm9, 2752(%rdi)
    vmovq 7092(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7348(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 544(%rdi), %xmm15, %xmm14
    sha256msg2 %xmm12, %xmm11
    vmovdqa %xmm14, 5024(%rdi)
    vpalignr $0x4, %xmm13, %xmm15, %xmm10
    sha256msg1 %xmm15, %xmm13
    vmovq 6588(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6844(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2672(%rdi), %xmm10, %xmm9
    vmovdqa %xmm13, 2704(%rdi)
    vpaddd 544(%rdi), %xmm11, %xmm14
    sha256msg2 %xmm15, %xmm9
    vmovdqa %xmm14, 5280(%rdi)
    vmovq 7100(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7356(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpalignr $0x4, %xmm12, %xmm11, %xmm10
    vpalignr $0x4, %xmm15, %xmm9, %xmm13
    sha256msg1 %xmm11, %xmm12
    vpaddd 2736(%rdi), %xmm10, %xmm14
    vpaddd 2688(%rdi), %xmm13, %xmm15
    vmovdqa %xmm12, 2768(%rdi)
    vpaddd 560(%rdi), %xmm9, %xmm10
    vmovq 6596(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6852(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    sha256msg2 %xmm11, %xmm14
    sha256msg2 %xmm9, %xmm15
    vmovdqa %xmm10, 5040(%rdi)
    vpaddd 560(%rdi), %xmm14, %xmm13
    vpalignr $0x4, %xmm11, %xmm14, %xmm12
    vmovq 7108(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7364(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpalignr $0x4, %xmm9, %xmm15, %xmm10
    vmovdqa %xmm13, 5296(%rdi)
    vpaddd 576(%rdi), %xmm15, %xmm11
    vpaddd 2752(%rdi), %xmm12, %xmm9
    vpaddd 2704(%rdi), %xmm10, %xmm13
    vmovq 6604(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 320(%rdi)
    vmovq 6860(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 328(%rdi)
    vmovdqa %xmm11, 5056(%rdi)
    sha256msg2 %xmm14, %xmm9
    sha256msg2 %xmm15, %xmm13
    vpaddd 576(%rdi), %xmm9, %xmm12
    vpalignr $0x4, %xmm14, %xmm9, %xmm10
    vmovq 7116(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 336(%rdi)
    vmovq 7372(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 344(%rdi)
    vpaddd 592(%rdi), %xmm13, %xmm11
    vmovdqa %xmm12, 5312(%rdi)
    vpaddd 2768(%rdi), %xmm10, %xmm15
    vmovdqa %xmm11, 5072(%rdi)
    sha256msg2 %xmm9, %xmm15
    vpaddd 592(%rdi), %xmm15, %xmm14
    vmovdqa %xmm14, 5328(%rdi)
    vmovdqa 288(%rdi), %xmm9
    vshufps $0xdd, 304(%rdi), %xmm9, %xmm9
    vpaddd 144(%rdi), %xmm9, %xmm9
    vpand 128(%rdi), %xmm9, %xmm9
    vpcmpeqd 208(%rdi), %xmm9, %xmm9
    vmovdqa 320(%rdi), %xmm10
    vshufps $0xdd, 336(%rdi), %xmm10, %xmm10
    vpaddd 144(%rdi), %xmm10, %xmm10
    vpand 128(%rdi), %xmm10, %xmm10
    vpcmpeqd 208(%rdi), %xmm10, %xmm10
    vpor %xmm9, %xmm10, %xmm9
    vmovmskps %xmm9, %eax
    subl $1, %esi
    jz 2f
    testl %eax, %eax
    jz 1b
2:
    movl %esi, %eax
    ret
#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
